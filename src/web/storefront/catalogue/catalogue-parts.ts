import type { Clock } from "#platform/clock";
import type { Reading } from "#shop/catalog";
import type { ShelfCard, Shelves } from "#shop/shelves";
import type { Assets, Markup } from "#web/ui";
import type { PageParts } from "../parts.ts";
import type { Visit } from "../visit.ts";

/** What pages of the range are drawn from. */
export interface CatalogueParts extends Pick<PageParts, "heads" | "pieces" | "pictures"> {
  readonly clock: Clock;
  readonly assets: Assets;
  readonly shelves: Shelves;
}

/** A page that is drawn and not yet written out, with the styles that it shows. */
export interface DrawnPage {
  readonly page: Markup;
  readonly styles: readonly Pick<ShelfCard, "slug" | "category">[];
}

/** In which language and currency a visit reads the range, now. */
export function readingOf({ clock }: Pick<CatalogueParts, "clock">, { language, currency }: Visit): Reading {
  return { language, currency, at: clock.now() };
}
