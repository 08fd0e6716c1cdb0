/** When another colour is chosen, chooses the same size in it, or none if that size is sold out there. */
export function keepSizeAcrossColours(page: Document): void {
  page.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== "colour") return;
    const sizes = [...(target.form?.querySelectorAll<HTMLInputElement>("input[name=variant]") ?? [])];
    const chosen = sizes.find((size) => size.checked);
    if (chosen === undefined) return;
    chosen.checked = false;
    const same = sizes.find(
      (size) => size.dataset["colour"] === target.value && size.dataset["size"] === chosen.dataset["size"],
    );
    if (same !== undefined && !same.disabled) same.checked = true;
  });
}
