import type { Page } from "playwright-core";
import type { Cast } from "./cast.ts";
import type { Edition, Width } from "./editions.ts";

export const GROUPS = ["range", "bag", "checkout", "order", "afterwards", "house", "problems"] as const;

/** One page of the storefront in one of its states: a line of the list of all that a shopper may come to see. */
export interface PageState {
  /** Kebab-case; names the picture's file. */
  readonly name: string;
  readonly group: (typeof GROUPS)[number];
  /** Status of the answer that shows the page; 200 unless told otherwise. */
  readonly status?: number;
  /** A drawer or dialog lies over the page, so that only the window is drawn. */
  readonly extent?: "window";
  /** Only at these widths does the page have the state. */
  readonly widths?: readonly Width[];
  /** Leads a new browser, without cookies, to the state. */
  reach(visit: Visit): Promise<void>;
}

/** A new browser in one edition of the shop. */
export interface Visit {
  readonly page: Page;
  readonly edition: Edition;
  readonly cast: Cast;
  /** Opens a path below market and language, the edition's unless named. */
  open(path: string, place?: string): Promise<void>;
  /** Becomes the browser of a session. */
  take(token: string): Promise<void>;
}
