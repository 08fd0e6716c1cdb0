/**
 * A form marked `data-into="id"` shows its answer in the drawer of that id instead of on a page of its own. The request
 * says so in `Accept`; whatever is not such a fragment (a refusal, another page, a fault) is asked for again the plain
 * way, so that the server's word is always seen.
 */
export const FRAGMENT_TYPE = "text/html;fragment=drawer";

export function intoDrawer(page: Document): void {
  page.addEventListener("submit", (event) => {
    const { target: form, submitter } = event;
    if (!(form instanceof HTMLFormElement) || event.defaultPrevented) return;
    const id = form.dataset["into"];
    if (id === undefined || !("popover" in HTMLElement.prototype)) return;
    event.preventDefault();
    void send(page, form, submitter, id);
  });
}

async function send(page: Document, form: HTMLFormElement, submitter: HTMLElement | null, id: string): Promise<void> {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form, submitter)) if (typeof value === "string") fields.append(name, value);
  try {
    const answer = await fetch(form.action, { method: "POST", body: fields, headers: { Accept: FRAGMENT_TYPE } });
    const type = answer.headers.get("Content-Type") ?? "";
    if (!answer.ok || !type.includes("fragment=drawer")) throw new TypeError("not a fragment");
    open(page, id, await answer.text());
  } catch {
    release(form, submitter);
    delete form.dataset["into"];
    form.requestSubmit(submitter);
    return;
  }
  release(form, submitter);
}

function release(form: HTMLFormElement, submitter: HTMLElement | null): void {
  submitter?.removeAttribute("aria-busy");
  form.ariaBusy = null;
}

function open(page: Document, id: string, html: string): void {
  const wasOpen = page.getElementById(id)?.matches(":popover-open") ?? false;
  const focused = page.activeElement?.getAttribute("aria-label");
  page.getElementById(id)?.remove();
  page.body.insertAdjacentHTML("beforeend", html);
  const drawer = page.getElementById(id);
  drawer?.showPopover();
  // An act inside the drawer replaced it: whoever works by keyboard goes on where they were.
  if (wasOpen && focused) drawer?.querySelector<HTMLElement>(`[aria-label="${CSS.escape(focused)}"]`)?.focus();
}
