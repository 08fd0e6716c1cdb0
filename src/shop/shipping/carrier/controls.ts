import { defineControl } from "#platform/controls";

const sandfreight = new URL("./sandfreight.ts", import.meta.url);

export const controls = [
  defineControl({
    id: "shipping.carrier-allow-list",
    duties: ["2.1.4", "2.2.6"],
    does: "The carrier is sent the named fields of a parcel and its recipient, and nothing else of the order.",
    sabotage: [
      {
        file: sandfreight,
        find: "    parcelId: request.parcelId,\n    orderNumber",
        replace: "    ...request,\n    parcelId: request.parcelId,\n    orderNumber",
      },
    ],
  }),
  defineControl({
    id: "shipping.purpose-travels-along",
    duties: ["3.3.3"],
    does: "What the carrier may use the data for, and under which agreement, is sent with the data.",
    sabotage: [{ file: sandfreight, find: "agreementId: request.agreementId,", replace: `agreementId: "none",` }],
  }),
  defineControl({
    id: "shipping.scans-hold-no-person",
    duties: ["7.1.2"],
    does: "Of a scan only status, instant and country are read: no signature, no neighbour, no place on the map.",
    sabotage: [
      { file: sandfreight, find: "const scan = z.object({", replace: "const scan = z.looseObject({" },
      {
        file: sandfreight,
        find: "  return { scanId: scanned.eventId,",
        replace: "  return { ...scanned, scanId: scanned.eventId,",
      },
    ],
  }),
  defineControl({
    id: "shipping.acts-once",
    duties: ["7.1.2"],
    does: "A parcel is announced under our own id, so that asking again never ships it twice.",
    sabotage: [
      {
        file: sandfreight,
        find: "    parcelId: request.parcelId,\n    orderNumber",
        replace: "    parcelId: `${request.parcelId}-${performance.now()}`,\n    orderNumber",
      },
    ],
  }),
];
