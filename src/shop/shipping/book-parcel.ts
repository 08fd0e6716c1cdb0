import type { Clock } from "#platform/clock";
import type { Ids } from "#platform/ids";
import { implementTask, type Task } from "#platform/jobs";
import type { Logger } from "#platform/log";
import { PartnerRejected } from "#platform/partner";
import type { Db, Tx } from "#platform/postgres";
import { defineActivity, jobAccess } from "#privacy/access";
import type { DeliveryAddress } from "#shop/addresses";
import { advanceOrder } from "#shop/notices";
import {
  getOrder,
  listOrderLines,
  lockOrder,
  partnerActor,
  type Actor,
  type Order,
  type OrderDisclosures,
  type OrderLine,
} from "#shop/orders";
import type { Carrier, CarrierShipmentRequest, ShipmentCreation } from "./carrier/index.ts";
import { bookParcel, findParcel, refuseParcel, rememberDisclosure, type Parcel } from "./queries.ts";
import { followEarlyScans } from "./record-tracking.ts";
import { bookParcelTask } from "./ship-order.ts";

/** Giving the carrier what it needs to bring one parcel to one door. */
const handingOver = defineActivity({ id: "order.hand-over-to-carrier", purpose: "ORDER" });

/** What the carrier gets of a person, and nothing beside it: no email, no payment (duties 2.1.4, 2.2.6). */
export const CARRIER_FIELDS = ["order.name", "order.phone", "order.address"] as const;

export interface ShippingParts {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly disclosures: OrderDisclosures;
  readonly carrier: Carrier;
  /** The carrier's id in the register of partners. */
  readonly carrierId: string;
  readonly log: Logger;
}

/** Books a parcel: opens and discloses the agreed fields, sends them, and moves the order on the carrier's yes. */
export function createBookParcel(parts: ShippingParts): Task {
  return implementTask(bookParcelTask, {
    purpose: handingOver.purpose,
    run: async ({ parcelId }) => {
      const parcel = await findParcel(parts.db, parcelId);
      if (parcel?.state !== "booking") return;
      const order = await getOrder(parts.db, parcel.orderId);
      const disclosed = await discloseParcel(parts, parcel, order);
      if (disclosed === undefined) return;
      // boundary: parcel-disclosed
      const answer = await announce(parts, disclosed.request);
      // boundary: parcel-accepted
      await parts.db.transact((tx) => settleBooking(tx, parts, { parcel, order, answer, ...disclosed }));
    },
  });
}

/** A carrier that rejects the call will not take it later either: the parcel is refused, and staff ship it again. */
async function announce(parts: ShippingParts, request: CarrierShipmentRequest): Promise<ShipmentCreation> {
  try {
    return await parts.carrier.createShipment(request);
  } catch (error) {
    if (!(error instanceof PartnerRejected)) throw error;
    parts.log.fault("parcel.rejected", error, { parcelId: request.parcelId });
    return { ok: false, reason: "refused" };
  }
}

interface DisclosedParcel {
  readonly disclosureId: string;
  readonly request: CarrierShipmentRequest;
}

/** Opens what the carrier has agreed to get, on record. Undefined when the parcel was called off meanwhile. */
async function discloseParcel(
  parts: ShippingParts,
  parcel: Parcel,
  order: Order,
): Promise<DisclosedParcel | undefined> {
  // An earlier attempt got no answer; each one is a sending of its own.
  if (parcel.disclosureId !== null) await parts.disclosures.settle(parts.db, parcel.disclosureId, "failed");
  const contents = describeContents(order, await listOrderLines(parts.db, order.id));
  const access = jobAccess(handingOver, bookParcelTask.name, { kind: "order", id: order.id });
  const disclosed = await parts.disclosures.disclose(access, {
    scope: access.scope,
    partnerId: parts.carrierId,
    country: order.country,
    fields: CARRIER_FIELDS,
    supplied: { "order.reference": order.number, "order.contents": contents },
  });
  if (!disclosed.ok) {
    parts.log.error("parcel.not-disclosed", { parcelId: parcel.id, orderId: order.id, reason: disclosed.reason });
    // The parcel waits: it goes on by itself once an agreement covers it.
    throw new Error("no agreement covers this parcel");
  }
  const { disclosureId, agreementId, values } = disclosed;
  if (!(await rememberDisclosure(parts.db, parcel.id, disclosureId))) {
    await parts.disclosures.settle(parts.db, disclosureId, "failed");
    return undefined;
  }
  const request: CarrierShipmentRequest = {
    parcelId: parcel.id,
    orderNumber: order.number,
    disclosureId,
    agreementId,
    purpose: handingOver.purpose,
    recipientName: values["order.name"].reveal(),
    recipientPhone: values["order.phone"].reveal(),
    ...addressForCarrier(values["order.address"].reveal()),
    contents,
  };
  return { disclosureId, request };
}

/** Writes the carrier's answer down: the order is shipped, or may be shipped again. */
async function settleBooking(
  tx: Tx,
  parts: ShippingParts,
  booking: { parcel: Parcel; order: Order; disclosureId: string; answer: ShipmentCreation },
): Promise<void> {
  const { parcel, order, answer } = booking;
  await lockOrder(tx, order.id);
  await parts.disclosures.settle(tx, booking.disclosureId, answer.ok ? "delivered" : "refused");
  if (!answer.ok) {
    await refuseParcel(tx, parcel.id);
    parts.log.error("parcel.refused", { parcelId: parcel.id, orderId: order.id });
    return;
  }
  const at = parts.clock.now();
  if (!(await bookParcel(tx, parcel.id, { ...answer, at }))) return;
  const actor: Actor = { kind: parcel.actorKind, id: parcel.actorId };
  await advanceOrder(tx, parts.ids, { orderId: order.id, to: "shipped", actor, reason: "carrier-accepted", at });
  await followEarlyScans(tx, parts.ids, parcel.id, { orderId: order.id, actor: partnerActor("carrier"), at });
}

function describeContents(order: Order, lines: readonly OrderLine[]): CarrierShipmentRequest["contents"] {
  return lines.map((line) => ({
    description: line.customsDescription,
    quantity: line.quantity,
    valueMinor: line.unitPriceMinor,
    currency: order.currency,
    weightGrams: line.weightGrams,
    hsCode: line.hsCode,
    originCountry: line.origin,
  }));
}

function addressForCarrier(address: DeliveryAddress) {
  return {
    addressLines: [address.line1, address.line2, address.dependentLocality].filter((line) => line !== undefined),
    locality: address.locality,
    area: address.administrativeArea,
    postcode: address.postcode,
    country: address.country,
  };
}
