import type { Child } from "hono/jsx";
import { Icon } from "../parts/icons.tsx";

export interface PriceProps {
  /** Written out with its currency. */
  readonly amount: string;
  /** The price before a reduction, and what to say of it to those who do not see the line through it. */
  readonly former?: { readonly amount: string; readonly label: string } | undefined;
  readonly nowLabel?: string;
  /** What the amount contains: "VAT included". */
  readonly note?: string | undefined;
  readonly large?: boolean;
}

export function Price({ amount, former, nowLabel, note, large = false }: PriceProps) {
  return (
    <span class={large ? "price large" : "price"}>
      {former !== undefined && (
        <>
          <span class="unseen">{former.label} </span>
          <s>{former.amount}</s> <span class="unseen">{nowLabel} </span>
        </>
      )}
      <span class={former === undefined ? "amount" : "amount reduced"}>{amount}</span>
      {note !== undefined && <small class="price-note"> {note}</small>}
    </span>
  );
}

export interface DeliveredLineProps {
  /** "Delivered to Germany: €142.00, all taxes paid". */
  readonly text: Child;
  /** "Arrives 12 to 19 December". */
  readonly when?: Child;
  /** The way to another country, or to how it is made up. */
  readonly link?: { readonly href: string; readonly text: string };
}

/** The whole price at the door of the visitor's country, and when it is there. */
export function DeliveredLine({ text, when, link }: DeliveredLineProps) {
  return (
    <div class="delivered">
      <Icon name="parcel" />
      <p>
        <strong>{text}</strong>
        {when !== undefined && <span> {when}</span>}
        {link !== undefined && (
          <span>
            {" "}
            <a href={link.href}>{link.text}</a>
          </span>
        )}
      </p>
    </div>
  );
}
