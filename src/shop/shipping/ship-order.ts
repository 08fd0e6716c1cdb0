import { z } from "zod";
import type { Clock } from "#platform/clock";
import type { Ids } from "#platform/ids";
import { defineTaskName, enqueue, implementTask, type Task } from "#platform/jobs";
import type { Logger } from "#platform/log";
import type { Db } from "#platform/postgres";
import { defineActivity, jobAccess } from "#privacy/access";
import type { DeliveryAddress } from "#shop/addresses";
import { advanceOrder } from "#shop/notices";
import {
  findOrder,
  getOrder,
  jobActor,
  listOrderLines,
  lockOrder,
  type Actor,
  type Fulfilment,
  type Order,
  type OrderDisclosures,
  type OrderLine,
} from "#shop/orders";
import type { Carrier, CarrierShipmentRequest } from "./carrier/index.ts";
import { bookParcel, findParcel, insertParcel, refuseParcel, rememberDisclosure } from "./queries.ts";

/** Giving the carrier what it needs to bring one parcel to one door. */
const handingOver = defineActivity({ id: "order.hand-over-to-carrier", purpose: "ORDER" });

/** What the carrier gets of a person, and nothing beside it: no email, no payment (duties 2.1.4, 2.2.6). */
export const CARRIER_FIELDS = ["order.name", "order.phone", "order.address"] as const;

export const bookParcelTask = defineTaskName({
  name: "book-parcel",
  payload: z.object({ parcelId: z.uuid() }),
  attemptsMax: 50,
});

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

export type ShipOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "unknown-order" | "wrong-state"; readonly state?: Fulfilment };

/**
 * Sends a prepared order on its way. The parcel is booked with the carrier by a job; the order becomes shipped when
 * the carrier has accepted it. A second person who ships the same order finds the parcel there and does nothing.
 */
export async function shipOrder(
  parts: Pick<ShippingParts, "db" | "clock" | "ids">,
  number: string,
  _actor: Actor,
): Promise<ShipOutcome> {
  return parts.db.transact(async (tx) => {
    const found = await findOrder(tx, number);
    if (found === undefined) return { ok: false, reason: "unknown-order" };
    const order = await lockOrder(tx, found.id);
    if (order.fulfilment !== "prepared") return { ok: false, reason: "wrong-state", state: order.fulfilment };
    const parcelId = parts.ids.uuid();
    if (!(await insertParcel(tx, { id: parcelId, orderId: order.id, at: parts.clock.now() }))) {
      return { ok: false, reason: "wrong-state", state: order.fulfilment };
    }
    await enqueue(tx, bookParcelTask, { parcelId });
    return { ok: true };
  });
}

/** Books a parcel: opens and discloses the agreed fields, sends them, and moves the order on the carrier's yes. */
export function createBookParcel(parts: ShippingParts): Task {
  return implementTask(bookParcelTask, {
    purpose: handingOver.purpose,
    run: async ({ parcelId }) => {
      const parcel = await findParcel(parts.db, parcelId);
      if (parcel?.state !== "booking") return;
      const order = await getOrder(parts.db, parcel.orderId);
      if (order.fulfilment !== "prepared") {
        await refuseParcel(parts.db, parcel.id);
        return;
      }
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
        parts.log.error("parcel.not-disclosed", { parcelId, orderId: order.id, reason: disclosed.reason });
        // The parcel waits: it goes on by itself once an agreement covers it.
        throw new Error("no agreement covers this parcel");
      }
      await rememberDisclosure(parts.db, parcel.id, disclosed.disclosureId);
      const request: CarrierShipmentRequest = {
        parcelId: parcel.id,
        orderNumber: order.number,
        disclosureId: disclosed.disclosureId,
        agreementId: disclosed.agreementId,
        purpose: handingOver.purpose,
        recipientName: disclosed.values["order.name"].reveal(),
        recipientPhone: disclosed.values["order.phone"].reveal(),
        ...addressForCarrier(disclosed.values["order.address"].reveal()),
        contents,
      };
      // boundary: parcel-disclosed
      const answer = await parts.carrier.createShipment(request);
      // boundary: parcel-accepted
      if (!answer.ok) {
        await refuseParcel(parts.db, parcel.id);
        await parts.disclosures.settle(parts.db, disclosed.disclosureId, "refused");
        parts.log.error("parcel.refused", { parcelId, orderId: order.id });
        return;
      }
      await parts.disclosures.settle(parts.db, disclosed.disclosureId, "delivered");
      await parts.db.transact(async (tx) => {
        await lockOrder(tx, order.id);
        const at = parts.clock.now();
        if (!(await bookParcel(tx, parcel.id, { ...answer, at }))) return;
        const actor = jobActor(bookParcelTask.name);
        await advanceOrder(tx, parts.ids, { orderId: order.id, to: "shipped", actor, reason: "carrier-accepted", at });
      });
    },
  });
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
