import { defineControl } from "#platform/controls";

const book = new URL("./book-parcel.ts", import.meta.url);
const tracking = new URL("./record-tracking.ts", import.meta.url);
const queries = new URL("./queries.ts", import.meta.url);

export const controls = [
  defineControl({
    id: "shipping.agreed-fields-only",
    duties: ["2.1.4", "2.2.6"],
    does: "The carrier gets name, phone and address of the recipient under its agreement, and no other field.",
    sabotage: [
      {
        file: book,
        find: `["order.name", "order.phone", "order.address"] as const;`,
        replace: `["order.name", "order.phone", "order.address", "order.email"] as const;`,
      },
    ],
  }),
  defineControl({
    id: "shipping.parcel-waits-for-an-agreement",
    duties: ["2.1.4"],
    does: "A parcel that no live agreement covers is not sent, and goes on by itself once one does.",
    sabotage: [
      { file: book, find: `throw new Error("no agreement covers this parcel");`, replace: "return undefined;" },
    ],
  }),
  defineControl({
    id: "shipping.every-sending-is-settled",
    duties: ["2.2.6", "2.1.4"],
    does: "Each sending to the carrier is a record of its own with the answer that came.",
    sabotage: [
      {
        file: book,
        find: `await parts.disclosures.settle(tx, booking.disclosureId, answer.ok ? "delivered" : "refused");`,
        replace: "",
      },
    ],
  }),
  defineControl({
    id: "shipping.told-parcels-are-not-called-off",
    duties: ["2.1.4", "7.1.2"],
    does: "An order is not canceled over a parcel that the carrier may have been told of.",
    sabotage: [{ file: queries, find: "return living.length === 0;", replace: "return living.length >= 0;" }],
  }),
  defineControl({
    id: "shipping.scans-are-told-once",
    duties: ["2.1.7"],
    does: "A scan is entered once by the carrier's id, and makes at most one mail.",
    sabotage: [
      { file: queries, find: `if (inserted === 0) return "known";`, replace: "" },
      { file: tracking, find: "cause: scan.scanId,", replace: "cause: `${scan.scanId}-${performance.now()}`," },
    ],
  }),
  defineControl({
    id: "shipping.overtaken-news-is-not-mailed",
    duties: ["2.1.6", "2.1.7"],
    does: "A scan that is heard of after a later one is on the timeline and in no mail.",
    sabotage: [{ file: tracking, find: "isLatest && NEWSWORTHY", replace: "NEWSWORTHY" }],
  }),
  defineControl({
    id: "shipping.early-scans-are-kept",
    duties: ["2.1.7", "7.1.2"],
    does: "A scan that comes before the booking is written down is followed as soon as it is.",
    sabotage: [{ file: book, find: "await followEarlyScans(", replace: "void [followEarlyScans]; void (" }],
  }),
  defineControl({
    id: "shipping.asked-after-before-told",
    duties: ["2.1.7", "7.1.2"],
    does: "Before a standstill is told, the carrier is asked for what its messages may have failed to say.",
    sabotage: [
      {
        file: new URL("./remind-of-stalled-parcels.ts", import.meta.url),
        find: "if (await bringUpToDate(parts, parcel)) continue;",
        replace: "void bringUpToDate;",
      },
    ],
  }),
  defineControl({
    id: "shipping.one-reminder-per-standstill",
    duties: ["2.1.7"],
    does: "A parcel without a scan for a week is told of, once for each standstill.",
    sabotage: [
      {
        file: new URL("./remind-of-stalled-parcels.ts", import.meta.url),
        find: "const cause = `since-${lastScanAt.toISOString()}`;",
        replace: "const cause = `since-${lastScanAt.toISOString()}-${performance.now()}`;",
      },
    ],
  }),
];
