import type { Db } from "#platform/postgres";
import type { CarrierParcel, ProviderCharge } from "../../client/partner-controls.ts";
import type { ToldOrder } from "../load/world.ts";

/** All that is known about what happened, from every side: our databases, the partners' books, the buyers' memory. */
export interface Evidence {
  readonly db: Db;
  readonly keyringDb: Db;
  readonly charges: readonly ProviderCharge[];
  readonly parcels: readonly CarrierParcel[];
  /** How often each mail was received, by Message-ID. */
  readonly mails: ReadonlyMap<string, number>;
  readonly told: readonly ToldOrder[];
}

/** Something that must hold when the shop has come to rest, whatever was killed before. */
export interface Invariant {
  /** As a sentence. */
  readonly holds: string;
  /** What contradicts it, by order number or id. */
  find(evidence: Evidence): Promise<readonly string[]>;
}

/** An invariant that one query contradicts: each row is a fault, told in its column `fault`. */
export async function listFaults(db: Db, query: Parameters<Db["rows"]>[0]): Promise<string[]> {
  return (await db.rows<{ fault: string }>(query)).map(({ fault }) => fault);
}
