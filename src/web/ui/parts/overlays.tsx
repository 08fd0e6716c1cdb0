import type { Child } from "hono/jsx";
import { IconButton } from "./buttons.tsx";

export interface OverlayProps {
  /** A button with this id as `popover` opens it; Esc, the close button and a press outside close it. */
  readonly id: string;
  readonly title: string;
  readonly closeLabel: string;
  readonly children?: Child;
  /** Stays in sight while the rest scrolls. */
  readonly foot?: Child;
}

/** A question or explanation over the page. Opened by the browser itself, with or without script. */
export function Dialog(props: OverlayProps) {
  return <Overlay {...props} look="dialog" />;
}

/** A sheet at the side of the page, from below on a phone: the bag, filters, a size chart. */
export function Drawer(props: OverlayProps) {
  return <Overlay {...props} look="drawer" />;
}

function Overlay({ id, title, closeLabel, children, foot, look }: OverlayProps & { readonly look: string }) {
  return (
    // Not a `dialog` element: browsers that know no popover would keep one closed for ever, and show this.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div class={`overlay ${look}`} id={id} popover="auto" role="dialog" aria-labelledby={`${id}-title`}>
      <div class="overlay-head">
        <h2 id={`${id}-title`}>{title}</h2>
        <IconButton icon="close" label={closeLabel} popover={id} popoverAction="hide" />
      </div>
      <div class="overlay-body">{children}</div>
      {foot !== undefined && <div class="overlay-foot">{foot}</div>}
    </div>
  );
}
