/**
 * In a form marked `data-enter="next"`, Enter leads from one field to the next instead of sending the form: nobody
 * orders by the wrong key. Buttons, links and long texts keep their Enter.
 */
export function enterMovesOn(page: Document): void {
  page.addEventListener("keydown", (event) => {
    const field = event.target;
    if (event.key !== "Enter" || event.isComposing || !(field instanceof HTMLInputElement)) return;
    if (field.form?.dataset["enter"] !== "next") return;
    event.preventDefault();
    const fields = [...field.form.elements].filter(
      (element) => element instanceof HTMLElement && element.tabIndex >= 0 && element.getClientRects().length > 0,
    );
    const next = fields[fields.indexOf(field) + 1];
    if (next instanceof HTMLElement) next.focus();
  });
}
