/**
 * Opens a gallery's picture over the page, where it is looked at by scrolling; the arrow keys lead to its neighbours.
 * Without script the same link leads to the picture itself.
 */
export function enlargePictures(page: Document): void {
  page.addEventListener("click", (event) => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target.closest<HTMLAnchorElement>("[data-gallery] .gallery-track a");
    if (link === null || !("popover" in HTMLElement.prototype)) return;
    event.preventDefault();
    const gallery = link.closest<HTMLElement>("[data-gallery]")!;
    show(page, [...gallery.querySelectorAll<HTMLAnchorElement>(".gallery-track a")], link, gallery.dataset["gallery"]!);
  });
}

function show(page: Document, links: readonly HTMLAnchorElement[], first: HTMLAnchorElement, closeLabel: string): void {
  const box = page.createElement("div");
  const picture = page.createElement("img");
  const close = page.createElement("button");
  box.className = "lightbox";
  box.popover = "auto";
  box.role = "dialog";
  close.className = "button";
  close.textContent = closeLabel;
  close.autofocus = true;
  box.append(picture, close);

  let at = links.indexOf(first);
  const turnTo = (index: number): void => {
    const link = links[index];
    if (link === undefined) return;
    at = index;
    picture.src = link.href;
    picture.alt = link.querySelector("img")?.alt ?? "";
    box.ariaLabel = link.ariaLabel;
  };
  turnTo(at);
  // The middle of the picture first.
  picture.addEventListener("load", () => {
    box.scrollTo((box.scrollWidth - box.clientWidth) / 2, (box.scrollHeight - box.clientHeight) / 2);
  });

  box.addEventListener("click", () => box.hidePopover());
  box.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowRight") turnTo(at + 1);
    if (key === "ArrowLeft") turnTo(at - 1);
  });
  box.addEventListener("toggle", () => {
    if (box.matches(":popover-open")) return;
    box.remove();
    first.focus();
  });
  page.body.append(box);
  box.showPopover();
}
