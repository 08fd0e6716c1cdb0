/**
 * A control marked `data-submits="name"` presses the button `[data-pressed-by="name"]` of its form when its value is
 * changed. The button itself is for browsers without script. A form marked `data-auto-submit="wide"` sends itself at
 * every change in a wide window, where the list beside it is seen to change; on a phone its own button does it. What is
 * empty in such a form says nothing, and is left out of the address.
 */
const WIDE = "(min-width: 64rem)";

export function submitOnChange(page: Document): void {
  page.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLSelectElement) && !(target instanceof HTMLInputElement)) return;
    const { form } = target;
    const name = target.dataset["submits"];
    const button = form?.querySelector<HTMLButtonElement>(`[data-pressed-by="${name}"]`);
    if (name !== undefined && button) form?.requestSubmit(button);
    else if (form?.dataset["autoSubmit"] === "wide" && matchMedia(WIDE).matches) form.requestSubmit();
  });
  page.addEventListener("formdata", ({ target, formData }) => {
    if (!(target instanceof HTMLFormElement) || target.dataset["autoSubmit"] === undefined) return;
    for (const [name, value] of Array.from(formData)) if (value === "") formData.delete(name);
  });
}
