export { createDeskOrders } from "./create-desk-orders.ts";
export type {
  Check,
  ChecksFailed,
  DeskOrders,
  DeskOrderView,
  NothingOwed,
  PickListLine,
  QueueEntry,
  Refused,
} from "./desk-orders.ts";
