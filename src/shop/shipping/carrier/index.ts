export {
  CARRIER_PERSONAL_FIELDS,
  type Carrier,
  type CarrierContent,
  type CarrierEvent,
  type CarrierShipmentRequest,
  type CarrierWebhookVerdict,
  type ShipmentCreation,
  type Tracking,
  type TrackingScan,
} from "./carrier.ts";
export { PartnerRejected, PartnerUnavailable } from "#shop/payments/provider/partner";
export { CARRIER_PAYLOAD_FIELDS, createSandfreight, type Sandfreight, type SandfreightOptions } from "./sandfreight.ts";
export { TRACKING_STATUSES, type TrackingStatus } from "./tracking-status.ts";
