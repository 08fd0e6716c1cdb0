import { addSeconds, type Clock } from "#platform/clock";
import type { Ids } from "#platform/ids";
import { defineRecurringTask, implementTask, type Task } from "#platform/jobs";
import type { Db } from "#platform/postgres";
import { oweNotice } from "#shop/notices";
import { listStalledParcels } from "./queries.ts";

const STALLED_MAX = 1000;

/** Daily: tells shoppers whose parcel has had no scan for `stalledDays`, once for each standstill (duty 2.1.7). */
export function createRemindOfStalledParcels(parts: {
  db: Db;
  clock: Clock;
  ids: Ids;
  stalledDays: number;
}): Task {
  return implementTask(defineRecurringTask("remind-of-stalled-parcels"), {
    purpose: "none",
    run: async () => {
      const at = parts.clock.now();
      const before = addSeconds(at, -parts.stalledDays * 86_400);
      for (const { orderId, lastScanAt } of await listStalledParcels(parts.db, before, STALLED_MAX)) {
        const cause = `since-${lastScanAt.toISOString()}`;
        await parts.db.transact((tx) => oweNotice(tx, parts.ids, { orderId, kind: "parcel-stalled", cause, at }));
      }
    },
  });
}
