import { shop } from "#shop.config";
import { createSessionCookie } from "../session-cookie.ts";

/** A cookie as the published table describes it (duty 1.3.5). */
export interface PublishedCookie {
  readonly name: string;
  /** Days that it stays in the browser. */
  readonly days: number;
}

/** Every cookie that the shop sets. A test compares the table with what pages and forms set. */
export function listCookies(publicUrl: string): readonly PublishedCookie[] {
  return [{ name: createSessionCookie(publicUrl).name, days: shop.cart.keptDays }];
}
