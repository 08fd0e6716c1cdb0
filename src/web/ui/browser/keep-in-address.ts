/**
 * A radio button marked `data-address="name"` writes its value into the page's address, so that a reload or a link that
 * is passed on shows the same. It is kept nowhere else (1.3.5).
 */
export function keepInAddress(page: Document): void {
  page.addEventListener("change", ({ target }) => {
    const name = target instanceof HTMLInputElement ? target.dataset["address"] : undefined;
    if (name === undefined || !(target instanceof HTMLInputElement)) return;
    const address = new URL(location.href);
    address.searchParams.set(name, target.value);
    history.replaceState(history.state, "", address);
  });
}
