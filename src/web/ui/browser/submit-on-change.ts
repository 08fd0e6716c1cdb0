/**
 * A control marked `data-submits="name"` presses the button `[data-pressed-by="name"]` of its form when its value is
 * changed. The button itself is for browsers without script.
 */
export function submitOnChange(page: Document): void {
  page.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLSelectElement) && !(target instanceof HTMLInputElement)) return;
    const name = target.dataset["submits"];
    const button = target.form?.querySelector<HTMLButtonElement>(`[data-pressed-by="${name}"]`);
    if (name !== undefined && button) target.form?.requestSubmit(button);
  });
}
