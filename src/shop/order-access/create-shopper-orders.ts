import { addSeconds, type Clock } from "#platform/clock";
import { createRateLimit } from "#platform/http";
import type { Ids } from "#platform/ids";
import { sql, type Db } from "#platform/postgres";
import { defineActivity, subjectAccess } from "#privacy/access";
import type { ServiceKeys } from "#privacy/keyring";
import { parseRecipient, type CountryCode } from "#shop/addresses";
import { cancelOrder } from "#shop/after-sales";
import { advanceOrder, oweNotice } from "#shop/notices";
import {
  findOrder,
  getOrder,
  lockOrder,
  parseOrderNumber,
  phoneWithExtension,
  readOrderView,
  shopper,
  SHOPPER_MAY_CHANGE,
  type Order,
  type OrderVault,
} from "#shop/orders";
import { askProvider, beginPaymentAgain, type BeginPaymentParts } from "#shop/payments";
import { shop } from "#shop.config";
import { createAccessCodes } from "./access-codes.ts";
import type { NotProven, ShopperOrders, TooLate } from "./order-access.ts";
import { createTrackingLinks } from "./tracking-link.ts";

/** A shopper sets their own delivery details right. */
const correctingOwnAddress = defineActivity({ id: "order.correct-own-address", purpose: "ORDER" });

const NOT_PROVEN: NotProven = { ok: false, reason: "not-proven" };
const TOO_LATE: TooLate = { ok: false, reason: "too-late" };
const NETWORKS_MAX = 50_000;
const HOUR_SECONDS = 3600;

export interface ShopperOrdersParts extends BeginPaymentParts {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly vault: OrderVault;
  readonly services: ServiceKeys;
}

export function createShopperOrders(parts: ShopperOrdersParts): ShopperOrders {
  const { db, clock } = parts;
  const codes = createAccessCodes(parts);
  const links = createTrackingLinks({ ...parts, validDays: shop.tracking.signedLinkValidDays });
  const perNetwork = createRateLimit({
    clock,
    actsMax: shop.tracking.codesPerNetworkPerHourMax,
    windowSeconds: HOUR_SECONDS,
    keysMax: NETWORKS_MAX,
  });

  const prove = async (sessionId: string, order: Order) => {
    const until = addSeconds(clock.now(), shop.tracking.sessionMinutes * 60);
    await db.run(sql`
      insert into shop.order_access (session_id, order_id, until) values (${sessionId}, ${order.id}, ${until})
      on conflict (session_id, order_id) do update set until = excluded.until`);
    return { ok: true, number: order.number } as const;
  };
  const proven = async (sessionId: string, number: string): Promise<Order | undefined> => {
    const parsed = parseOrderNumber(number);
    const order = parsed === undefined ? undefined : await findOrder(db, parsed);
    if (order === undefined) return undefined;
    if (order.sessionId === sessionId) return order;
    const access = await db.maybe(sql`
      select from shop.order_access
      where session_id = ${sessionId} and order_id = ${order.id} and until > ${clock.now()}`);
    return access === undefined ? undefined : order;
  };
  const view = async (order: Order) =>
    ({ ok: true, order: (await readOrderView(db, order.number, clock.now()))! }) as const;

  return {
    view: async (sessionId, number) => {
      const order = await proven(sessionId, number);
      return order === undefined ? NOT_PROVEN : view(order);
    },
    requestCode: async (sessionId, number, networkPrefix) => {
      if (!perNetwork.allow(networkPrefix)) return { ok: false, reason: "too-many" };
      const parsed = parseOrderNumber(number);
      const order = parsed === undefined ? undefined : await findOrder(db, parsed);
      // Unpaid and unknown orders get no mail and the same answer.
      if (order !== undefined && order.placedAt !== null) await codes.send(order.id, sessionId);
      return { ok: true };
    },
    proveWithCode: async (sessionId, number, code) => {
      const parsed = parseOrderNumber(number);
      const order = parsed === undefined ? undefined : await findOrder(db, parsed);
      const typed = typeof code === "string" ? code.normalize("NFKC").replace(/\s/g, "").slice(0, 20) : "";
      if (order === undefined || !(await codes.redeem(order.id, sessionId, typed))) {
        return { ok: false, reason: "wrong-code" };
      }
      return prove(sessionId, order);
    },
    proveWithLink: async (sessionId, token) => {
      const orderId = links.read(token);
      return orderId === undefined ? { ok: false, reason: "bad-link" } : prove(sessionId, await getOrder(db, orderId));
    },
    cancel: async (sessionId, number) => {
      const order = await proven(sessionId, number);
      if (order === undefined) return NOT_PROVEN;
      const act = { actor: shopper, reason: "shopper-canceled", from: SHOPPER_MAY_CHANGE };
      return (await cancelOrder(parts, order.number, act)).ok ? { ok: true } : TOO_LATE;
    },
    correctionForm: async (sessionId, number) => {
      const order = await proven(sessionId, number);
      if (order === undefined) return NOT_PROVEN;
      return SHOPPER_MAY_CHANGE.includes(order.fulfilment) ? { ok: true, country: order.country } : TOO_LATE;
    },
    correctAddress: async (sessionId, number, form) => {
      const order = await proven(sessionId, number);
      if (order === undefined) return NOT_PROVEN;
      const parsed = parseRecipient(form, order.country as CountryCode);
      if (!parsed.ok) return { ok: false, reason: "invalid", problems: parsed.problems };
      const scope = { kind: "order", id: order.id };
      const access = subjectAccess(correctingOwnAddress, order.subjectId, scope);
      return db.transact(async (tx) => {
        const locked = await lockOrder(tx, order.id);
        if (!SHOPPER_MAY_CHANGE.includes(locked.fulfilment)) return TOO_LATE;
        const corrected = await parts.vault.correct(tx, access, {
          scope,
          values: {
            "order.name": parsed.value.name,
            "order.phone": phoneWithExtension(parsed.value),
            "order.address": parsed.value.address,
          },
        });
        if (!corrected.ok) return TOO_LATE;
        const at = clock.now();
        const move = { orderId: order.id, actor: shopper, reason: "address-corrected", at };
        // What was verified is verified again with the new address.
        if (!(await advanceOrder(tx, parts.ids, { ...move, to: "placed", from: ["verified"] }))) {
          // One mail an hour tells of any number of corrections.
          const cause = `corrected-${at.toISOString().slice(0, 13)}`;
          await oweNotice(tx, parts.ids, { orderId: order.id, kind: "address-corrected", cause, at });
        }
        return { ok: true };
      });
    },
    payAgain: async (sessionId, number) => {
      const order = await proven(sessionId, number);
      if (order === undefined) return NOT_PROVEN;
      return beginPaymentAgain(parts, order.id);
    },
    returnFromPayment: async (sessionId, number) => {
      const order = await proven(sessionId, number);
      if (order === undefined) return NOT_PROVEN;
      await askProvider(parts, order.id, shopper);
      return view(order);
    },
  };
}
