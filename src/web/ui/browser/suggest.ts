/**
 * Suggestions below a search field: the form marked `data-suggest` names the address of a fragment of
 * `<li role="none"><a role="option" href>` entries for `?q=`. The field becomes a combobox as WAI-ARIA describes it;
 * where an answer fails or is late, it stays what it is without script.
 */
const PAUSE_MILLISECONDS = 160;
const CHARACTERS_MIN = 2;

export function suggest(page: Document): void {
  for (const form of page.querySelectorAll<HTMLFormElement>("form[data-suggest]")) {
    const field = form.querySelector<HTMLInputElement>("input[type=search]");
    const list = form.querySelector<HTMLElement>(".suggestions");
    if (field !== null && list !== null) attach(form, field, list);
  }
}

function attach(form: HTMLFormElement, field: HTMLInputElement, list: HTMLElement): void {
  let asked = new AbortController();
  let timer = 0;
  let current = -1;

  list.role = "listbox";
  field.role = "combobox";
  field.ariaAutoComplete = "list";
  field.setAttribute("aria-controls", list.id);

  const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>("[role=option]")];

  const show = (open: boolean): void => {
    list.hidden = !open;
    field.ariaExpanded = String(open);
    point(-1);
  };

  const point = (index: number): void => {
    current = index;
    options().forEach((option, place) => {
      option.id = `${list.id}-${place}`;
      option.ariaSelected = String(place === index);
      if (place === index) option.scrollIntoView({ block: "nearest" });
    });
    if (index < 0) field.removeAttribute("aria-activedescendant");
    else field.setAttribute("aria-activedescendant", `${list.id}-${index}`);
  };

  const ask = async (): Promise<void> => {
    asked.abort();
    asked = new AbortController();
    const text = field.value.trim();
    if (text.length < CHARACTERS_MIN) return show(false);
    try {
      const address = new URL(form.dataset["suggest"] ?? "", location.origin);
      address.searchParams.set("q", text);
      const answer = await fetch(address, { signal: asked.signal });
      if (!answer.ok) return show(false);
      list.innerHTML = await answer.text();
      // The field keeps the focus; entries are reached by the arrow keys or by pointing.
      for (const link of list.querySelectorAll("a")) link.tabIndex = -1;
      show(options().length > 0);
    } catch {
      // A later question has taken this one's place, or the line is down: the form still works.
    }
  };

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void ask(), PAUSE_MILLISECONDS);
  });
  field.addEventListener("keydown", (event) => {
    const count = options().length;
    if (list.hidden || event.isComposing) return;
    if (event.key === "Escape") show(false);
    else if (event.key === "ArrowDown") point(current + 1 < count ? current + 1 : -1);
    else if (event.key === "ArrowUp") point(current >= 0 ? current - 1 : count - 1);
    else if (event.key === "Enter" && current >= 0) options()[current]?.click();
    else return;
    event.preventDefault();
  });
  form.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) show(false);
  });
  // A press on an entry must not take the focus first, or the list would close under it.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  form.addEventListener("submit", () => asked.abort());
  field.ariaExpanded = "false";
}
