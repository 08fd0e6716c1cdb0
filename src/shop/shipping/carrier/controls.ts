import { defineControl } from "#platform/controls";

const signature = new URL("./partner/webhook-signature.ts", import.meta.url);
const http = new URL("./partner/partner-http.ts", import.meta.url);
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
    id: "shipping.webhook-signature",
    duties: ["2.2.6", "7.1.2"],
    does: "An event of the carrier counts only if one of our secrets signed its time and body.",
    sabotage: [
      { file: signature, find: `if (!isSigned) return "bad-signature";`, replace: `if (!isSigned) return "ok";` },
    ],
  }),
  defineControl({
    id: "shipping.webhook-age",
    duties: ["7.1.2"],
    does: "A signed event of the carrier is refused five minutes after it was signed.",
    sabotage: [
      {
        file: signature,
        find: `ageSeconds > SIGNATURE_TOLERANCE_SECONDS ?`,
        replace: `ageSeconds > Number.MAX_VALUE ?`,
      },
    ],
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
  defineControl({
    id: "shipping.faults-say-nothing",
    duties: ["7.1.2"],
    does: "What goes wrong with the carrier is reported without anything that was sent or received.",
    sabotage: [
      {
        file: http,
        find: `throw unavailable(call, "unreadable");`,
        replace: `throw unavailable(call, "unreadable", text);`,
      },
    ],
  }),
  defineControl({
    id: "shipping.tls",
    duties: ["3.1.2"],
    does: "A carrier beyond this machine is spoken to over TLS or not at all.",
    sabotage: [{ file: http, find: `if (base.protocol !== "https:" && `, replace: `if (base.protocol === "" && ` }],
  }),
];
