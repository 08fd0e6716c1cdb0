export { createSandfreight, type Carrier } from "./carrier/index.ts";
export { createCarrierWebhooks, type CarrierWebhooks, type WebhookAnswer } from "./receive-webhook.ts";
export { recordTracking, type TrackingEvidence } from "./record-tracking.ts";
export { createRemindOfStalledParcels } from "./remind-of-stalled-parcels.ts";
export { bookParcelTask, CARRIER_FIELDS, createBookParcel, shipOrder, type ShippingParts, type ShipOutcome } from "./ship-order.ts";
