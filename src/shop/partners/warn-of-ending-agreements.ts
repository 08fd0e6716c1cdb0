import type { Clock } from "#platform/clock";
import { defineRecurringTask, implementTask, type Task } from "#platform/jobs";
import type { Logger } from "#platform/log";
import type { Db } from "#platform/postgres";
import type { Disclosures } from "#privacy/disclosure";
import type { OrderValues } from "#shop/orders";
import { PARTNERS } from "./register-partners.ts";

/** How long before the last agreement with a partner ends its renewal is asked for. */
const WARNING_DAYS = 30;
const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * Daily: says in the log with which partner an agreement is to be signed anew, because without one nobody can pay or
 * no parcel can leave (duty 2.2.6).
 */
export function createWarnOfEndingAgreements(parts: {
  db: Db;
  clock: Clock;
  log: Logger;
  disclosures: Disclosures<OrderValues>;
}): Task {
  const { db, clock, log, disclosures } = parts;
  return implementTask(defineRecurringTask("warn-of-ending-agreements"), {
    purpose: "none",
    run: async () => {
      const registered = await disclosures.listPartners(db);
      for (const { id, kind } of Object.values(PARTNERS)) {
        const agreements = registered.find((partner) => partner.id === id)?.agreements ?? [];
        const lastLive = agreements.find(({ state }) => state === "live");
        if (lastLive === undefined) {
          log.error("agreement.none-live", { partnerKind: kind });
          continue;
        }
        const days = Math.ceil((lastLive.validTo.getTime() - clock.now().getTime()) / MILLISECONDS_PER_DAY);
        if (days <= WARNING_DAYS) log.warn("agreement.ends-soon", { partnerKind: kind, days });
      }
    },
  });
}
