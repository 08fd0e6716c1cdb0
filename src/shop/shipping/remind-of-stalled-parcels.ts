import { addSeconds, type Clock } from "#platform/clock";
import type { Ids } from "#platform/ids";
import { defineRecurringTask, implementTask, type Task } from "#platform/jobs";
import type { Db } from "#platform/postgres";
import { oweNotice } from "#shop/notices";
import { listStalledParcels, type StalledParcel } from "./queries.ts";

const PARCELS_PER_PAGE = 1000;
const BEFORE_ALL_IDS = "00000000-0000-0000-0000-000000000000";

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
      let page: readonly StalledParcel[];
      let afterId = BEFORE_ALL_IDS;
      do {
        page = await listStalledParcels(parts.db, before, { afterId, limit: PARCELS_PER_PAGE });
        for (const { parcelId, orderId, lastScanAt } of page) {
          const cause = `since-${lastScanAt.toISOString()}`;
          await parts.db.transact((tx) => oweNotice(tx, parts.ids, { orderId, kind: "parcel-stalled", cause, at }));
          afterId = parcelId;
        }
      } while (page.length === PARCELS_PER_PAGE);
    },
  });
}
