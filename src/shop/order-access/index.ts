export { ACCESS_CODE_KEY, createAccessCodes, type AccessCodes } from "./access-codes.ts";
export { createShopperOrders, type ShopperOrdersParts } from "./create-shopper-orders.ts";
export type { NotProven, ShopperOrders, TooLate, TooMany } from "./order-access.ts";
export { createTrackingLinks, TRACKING_LINK_KEY, type TrackingLinks } from "./tracking-link.ts";
