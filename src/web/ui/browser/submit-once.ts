/**
 * Ignores the second press of a button while the first is on its way, and shows on the pressed button that it is. The
 * server recognises a repeated order by itself; this spares the shopper the doubt.
 */
export function submitOnce(page: Document): void {
  page.addEventListener("submit", (event) => {
    const { target: form, submitter } = event;
    if (!(form instanceof HTMLFormElement) || form.method !== "post") return;
    if (form.ariaBusy === "true") return event.preventDefault();
    form.ariaBusy = "true";
    submitter?.setAttribute("aria-busy", "true");
  });
  // The back button may bring a page back as it was left, with its forms still busy.
  window.addEventListener("pageshow", ({ persisted }) => {
    if (!persisted) return;
    for (const busy of page.querySelectorAll("form, button")) busy.ariaBusy = null;
  });
}
