import type { Child } from "hono/jsx";
import { PictureImage, type Picture } from "../product/picture.tsx";

export interface CartLineProps {
  readonly href: string;
  readonly title: string;
  /** Colour and size, in one line. */
  readonly facts: string;
  readonly picture?: Picture | undefined;
  /** In place of a picture: a drawing. */
  readonly drawing?: Child;
  /** Of all its pieces. */
  readonly total: string;
  /** Of one piece, where there are several. */
  readonly each?: string | undefined;
  /** What has changed since it was put in: a new price. */
  readonly change?: string | undefined;
  /** Why it cannot be ordered as it is. */
  readonly problem?: string | undefined;
  readonly headingLevel?: 2 | 3;
  /** Number of pieces and removal. */
  readonly children?: Child;
}

/** One variant in the bag. */
export function CartLine(props: CartLineProps) {
  const { href, title, facts, picture, drawing, total, each, change, problem, headingLevel = 3, children } = props;
  const link = <a href={href}>{title}</a>;
  return (
    <li class="cart-line">
      <div class="line-picture">{picture === undefined ? drawing : <PictureImage picture={picture} />}</div>
      <div class="line-words">
        {headingLevel === 2 ? <h2 class="line-name">{link}</h2> : <h3 class="line-name">{link}</h3>}
        <p class="small soft">{facts}</p>
        {each !== undefined && <p class="small soft">{each}</p>}
        {change !== undefined && <p class="small">{change}</p>}
        {problem !== undefined && <p class="field-problem">{problem}</p>}
      </div>
      <span class="line-total amount">{total}</span>
      {children !== undefined && <div class="line-acts">{children}</div>}
    </li>
  );
}

export function CartLines({ label, children }: { readonly label: string; readonly children?: Child }) {
  return (
    <ul class="cart-lines" aria-label={label}>
      {children}
    </ul>
  );
}
