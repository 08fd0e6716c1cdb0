import { randomUUID } from "node:crypto";
import { sql, type Db } from "#platform/postgres";
import { callJson } from "../client/json-call.ts";
import { expectStatus } from "../client/shop-client.ts";
import type { Planted } from "./planted.ts";
import {
  actAtDesk,
  beginOrder,
  buy,
  buyOnPages,
  checkOut,
  headersOf,
  sendAnything,
  ship,
  type Form,
  type ShopVisits,
} from "./shop-visits.ts";
import { openVisitor } from "./visitor.ts";

export interface JourneyParts {
  readonly shop: ShopVisits;
  readonly db: Db;
  readonly planted: Planted;
  readonly mailUrl: string;
  /** Waits until nothing is left to be done. */
  readonly rest: () => Promise<void>;
}

/** Everything that can happen to an order; all of them together leave traces wherever the shop leaves any. */
export async function makeJourneys(parts: JourneyParts): Promise<void> {
  await refuse(parts);
  await stray(parts);
  await deliver(parts);
  await correct(parts);
  await cancel(parts);
  await leaveUnpaid(parts);
  await comeBack(parts);
  await parts.rest();
}

/** Every way in which a form is refused, with the person's words in each field. */
async function refuse({ shop, planted }: JourneyParts): Promise<void> {
  const { form } = planted.refused;
  const name = form["name"]!;
  const faults: readonly (readonly [changes: Form, ...statuses: number[]])[] = [
    [{ phone: `${form["phone"]} ${name}` }, 422],
    [{ email: `${form.email} <${name}>` }, 422],
    [{ name: `<script>${name}</script>http://${form.email}` }, 422],
    [{ name: `${name}\u0000${name}` }, 422],
    [{ line1: `${form["line1"]} `.repeat(60) }, 422],
    [{ postcode: name }, 422],
    [{ administrativeArea: name }, 422],
    [{ country: name }, 422],
    [{ country: "BR" }, 422],
    [{ ageBand: "under-14" }, 422],
    [{ ageBand: name }, 422],
    [{ policyVersion: name }, 409, 422],
    [{ expectedTotalMinor: 1 }, 409],
    [{ phone: "", dateOfBirth: name, idNumber: form["phone"], address: { line1: form["line1"] } }, 422],
  ];
  for (const [changes, ...statuses] of faults) expectStatus((await checkOut(shop, form, changes)).answer, ...statuses);
}

/** Personal words where nobody asked for them. */
async function stray({ shop, planted }: JourneyParts): Promise<void> {
  const { shopUrl, deskUrl, network } = shop;
  const { form } = planted.stray;
  const name = encodeURIComponent(form["name"]!);
  const headers = headersOf(network);
  const visitor = openVisitor(shopUrl, {
    ...headers,
    Referer: `${shopUrl}/?email=${form.email}`,
    "X-Request-Id": form.email,
    "Accept-Language": form.email,
  });
  const addresses = [
    `/us/en/search?q=${name}`,
    `/us/en/${name}?email=${form.email}`,
    `/${name}`,
    `/us/en/orders/${name}`,
    `/us/en/orders/open?t=${form.email}`,
    `/us/en/track/code?number=${name}`,
    `/api/v1/orders/${name}`,
    `/api/v1/markets/us/search?q=${encodeURIComponent(form["phone"]!)}`,
    `/webhooks/${name}`,
  ];
  for (const address of addresses) await visitor.get(address);
  await visitor.post("/us/en/track", { number: form["name"]! });
  await visitor.post("/us/en/track/code", { number: "WL-7K3M-QX9D-4HTA", code: form.email });
  await visitor.post("/us/en/nowhere", { name: form["name"]! });

  const json = { ...headers, "Content-Type": "application/json" };
  const document = JSON.stringify(form);
  await sendAnything(
    `${shopUrl}/api/v1/checkouts`,
    "POST",
    { ...json, Authorization: `Bearer ${form.email}` },
    document,
  );
  await sendAnything(`${shopUrl}/api/v1/cart/lines`, "POST", json, `{"${form.email}": `);
  await sendAnything(`${shopUrl}/api/v1/sessions`, "PUT", { ...json, "Idempotency-Key": form.email }, document);
  await sendAnything(`${shopUrl}/api/v1/checkouts`, "POST", json, document.repeat(2000));
  for (const partner of ["payment", "carrier"]) {
    const signature = { "sandpay-signature": form.email, "sandfreight-signature": form.email };
    await sendAnything(`${shopUrl}/webhooks/${partner}`, "POST", { ...json, ...signature }, document);
  }
  await openVisitor(deskUrl, {}).get(`/find?number=${name}`);
}

async function deliver({ shop, db, planted, mailUrl, rest }: JourneyParts): Promise<void> {
  const { number } = await buy(shop, planted.delivered.form);
  await proveByCode(shop, number, planted.delivered.form.email, mailUrl, rest);
  const trackingNumber = await ship(shop, number, (shipped) => waitForParcel(db, shipped));
  // The carrier says more than it was asked, as carriers do.
  const extra = { signedBy: planted.delivered.form["name"], leftAt: planted.delivered.form["line1"] };
  await shop.partners.scanParcel(trackingNumber, "out_for_delivery", extra);
  await shop.partners.scanParcel(trackingNumber, "delivered", extra);
  await waitForState(db, number, "delivered");
}

/** From another browser: a code by mail opens the order. */
async function proveByCode(
  { api }: ShopVisits,
  number: string,
  email: string,
  mailUrl: string,
  rest: () => Promise<void>,
): Promise<void> {
  const token = await api.startSession();
  expectStatus(await api.call("POST", `/orders/${number}/access-codes`, { token }), 202);
  await rest();
  const { messages } = (
    await callJson({ method: "GET", url: `${mailUrl}/api/messages?to=${encodeURIComponent(email)}` })
  ).json as { messages: { text: string }[] };
  const code = messages.flatMap(({ text }) => /(?<![\w-])\d{6}(?![\w-])/.exec(text)?.[0] ?? [])[0];
  expectStatus(await api.call("POST", `/orders/${number}/access`, { token, body: { code } }), 204);
  expectStatus(await api.call("GET", `/orders/${number}`, { token }), 200);
}

async function correct({ shop, planted }: JourneyParts): Promise<void> {
  const { token, number } = await buy(shop, planted.corrected.form);
  const path = `/orders/${number}/delivery-address`;
  const { email, country: _country, ...recipient } = planted.correction.form;
  const wrong = { ...recipient, phone: `${recipient["phone"]} ${email}` };
  expectStatus(await shop.api.call("PUT", path, { token, body: wrong }), 422);
  expectStatus(await shop.api.call("PUT", path, { token, body: { ...recipient, email } }), 204);
  await actAtDesk(shop, number, "verify");
}

async function cancel({ shop, planted }: JourneyParts): Promise<void> {
  const { token, number } = await buy(shop, planted.canceled.form);
  expectStatus(await shop.api.call("POST", `/orders/${number}/cancellation`, { token }), 202);
}

/** Never paid: closed when the hold is over, and a day later what was given is let go of. */
async function leaveUnpaid({ shop, db, planted, rest }: JourneyParts): Promise<void> {
  const { number } = await beginOrder(shop, planted.unpaid.form);
  await rest();
  await db.run(sql`update shop."order" set closed_at = closed_at - interval '2 days' where number = ${number}`);
  await db.run(sql`select graphile_worker.add_job('dispose-of-unplaced-orders', job_key := ${randomUUID()})`);
  await waitFor("what was given for an unpaid order is disposed of", async () => {
    const { isDisposed } = await db.one<{ isDisposed: boolean }>(sql`
      select disposed_at is not null as "isDisposed" from shop."order" where number = ${number}`);
    return isDisposed ? true : undefined;
  });
}

async function comeBack({ shop, db, planted }: JourneyParts): Promise<void> {
  const number = await buyOnPages(shop, planted.returned.form);
  const trackingNumber = await ship(shop, number, (shipped) => waitForParcel(db, shipped));
  await shop.partners.returnParcel(trackingNumber);
  await waitForState(db, number, "returned_to_sender");
  await actAtDesk(shop, number, "receive-return");
}

function waitForParcel(db: Db, number: string): Promise<string> {
  return waitFor("a parcel is booked", async () => {
    const parcel = await db.maybe<{ trackingNumber: string }>(sql`
      select tracking_number as "trackingNumber" from shop.parcel join shop."order" on "order".id = order_id
      where number = ${number} and state = 'booked' and fulfilment = 'shipped'`);
    return parcel?.trackingNumber;
  });
}

async function waitForState(db: Db, number: string, state: string): Promise<void> {
  await waitFor(`an order is ${state}`, () =>
    db.maybe(sql`select number from shop."order" where number = ${number} and fulfilment = ${state}`),
  );
}

const WAIT_SECONDS_MAX = 60;
const PAUSE_MILLISECONDS = 50;

async function waitFor<T>(what: string, find: () => Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + WAIT_SECONDS_MAX * 1000;
  for (;;) {
    const found = await find();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error(`not within ${WAIT_SECONDS_MAX} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
  }
}
