import { addSeconds, type Clock } from "#platform/clock";
import type { Ids } from "#platform/ids";
import { defineRecurringTask, implementTask, type Task } from "#platform/jobs";
import type { Logger } from "#platform/log";
import { isPartnerFault } from "#platform/partner";
import type { Db } from "#platform/postgres";
import { oweNotice } from "#shop/notices";
import { partnerActor } from "#shop/orders";
import type { Carrier } from "./carrier/index.ts";
import { listStalledParcels, type StalledParcel } from "./queries.ts";
import { recordTracking } from "./record-tracking.ts";

const PARCELS_PER_PAGE = 1000;
const BEFORE_ALL_IDS = "00000000-0000-0000-0000-000000000000";

export interface StalledParts {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Logger;
  readonly carrier: Carrier;
  readonly stalledDays: number;
}

/**
 * Daily: asks the carrier after parcels without a scan for `stalledDays`, because its messages may have been lost, and
 * tells the shoppers whose parcel really stands still, once for each standstill (duty 2.1.7).
 */
export function createRemindOfStalledParcels(parts: StalledParts): Task {
  return implementTask(defineRecurringTask("remind-of-stalled-parcels"), {
    purpose: "none",
    run: async () => {
      const at = parts.clock.now();
      const before = addSeconds(at, -parts.stalledDays * 86_400);
      let page: readonly StalledParcel[];
      let afterId = BEFORE_ALL_IDS;
      do {
        page = await listStalledParcels(parts.db, before, { afterId, limit: PARCELS_PER_PAGE });
        for (const parcel of page) {
          afterId = parcel.parcelId;
          if (await bringUpToDate(parts, parcel)) continue;
          const { orderId, lastScanAt } = parcel;
          const cause = `since-${lastScanAt.toISOString()}`;
          parts.log.warn("parcel.stalled", { parcelId: parcel.parcelId, orderId });
          await parts.db.transact((tx) => oweNotice(tx, parts.ids, { orderId, kind: "parcel-stalled", cause, at }));
        }
      } while (page.length === PARCELS_PER_PAGE);
    },
  });
}

/** Enters the scans that the carrier knows; whether there were any that we did not. */
async function bringUpToDate(parts: StalledParts, { parcelId, trackingNumber }: StalledParcel): Promise<boolean> {
  try {
    const { scans } = await parts.carrier.getTracking(trackingNumber);
    let isNews = false;
    for (const scan of scans) {
      const evidence = { ...scan, parcelId, trackingNumber, actor: partnerActor("carrier") };
      if ((await recordTracking(parts, evidence)) === "recorded") isNews = true;
    }
    return isNews;
  } catch (error) {
    if (!isPartnerFault(error)) throw error;
    parts.log.fault("parcel.not-asked-after", error, { parcelId });
    return false;
  }
}
