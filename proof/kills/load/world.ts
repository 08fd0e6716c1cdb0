import type { Db } from "#platform/postgres";
import type { PartnerControls } from "../../client/partner-controls.ts";

/** What a buyer remembers of an order: what the shop has told, and what it must therefore keep. */
export interface ToldOrder {
  readonly number: string;
  readonly email: string;
  /** First lines of the address that the shop may hold: more than one when the answer to a correction was lost. */
  readonly lines: Set<string>;
}

/** Everything that those who act on the shop have in common. */
export interface World {
  readonly shopUrl: string;
  readonly deskUrl: string;
  readonly db: Db;
  readonly partners: PartnerControls;
  /** Articles that can be bought. */
  readonly goods: readonly string[];
  readonly policy: { readonly version: string; readonly locale: string };
  readonly told: ToldOrder[];
  /** What the shop said that it must not say. */
  readonly complaints: string[];
  /** Orders whose buyers are gone: their time passes quickly. */
  readonly abandoned: Set<string>;
}
