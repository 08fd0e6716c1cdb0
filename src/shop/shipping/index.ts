export { CARRIER_FIELDS, createBookParcel, type ShippingParts } from "./book-parcel.ts";
export { createSandfreight, type Carrier } from "./carrier/index.ts";
export { callOffParcel } from "./queries.ts";
export { createCarrierWebhooks, type CarrierWebhooks, type WebhookAnswer } from "./receive-webhook.ts";
export { recordTracking, type TrackingEvidence } from "./record-tracking.ts";
export { createRemindOfStalledParcels } from "./remind-of-stalled-parcels.ts";
export { bookParcelTask, shipOrder, type ShipOutcome } from "./ship-order.ts";
