/**
 * Ignores the second press of a button while the first is on its way. The server recognises a repeated order by itself;
 * this spares the shopper the doubt.
 */
export function submitOnce(page: Document): void {
  page.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== "post") return;
    if (form.ariaBusy === "true") event.preventDefault();
    else form.ariaBusy = "true";
  });
  // The back button may bring a page back as it was left, with its forms still busy.
  window.addEventListener("pageshow", () => {
    for (const form of page.forms) form.ariaBusy = null;
  });
}
