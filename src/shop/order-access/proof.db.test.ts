import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sql } from "#platform/postgres";
import { createOrderNumber } from "#shop/orders";
import { shop } from "#shop.config";
import {
  beginOrder,
  createBuyer,
  createTestShop,
  dumpDatabases,
  listMails,
  placeOrder,
  takeGoods,
  type Bought,
  type TestShop,
} from "#testing/shop";

let world: TestShop;
beforeAll(async () => {
  world = await createTestShop();
});
afterAll(() => world[Symbol.asyncDispose]());

const access = () => world.shop.shopperOrders;
const NOT_PROVEN = { ok: false, reason: "not-proven" };
const WRONG_CODE = { ok: false, reason: "wrong-code" };
const { codeTriesMax, codeValidMinutes, codesPerOrderPerHourMax, codesPerNetworkPerHourMax, sessionMinutes } =
  shop.tracking;

/** A session that knows nothing but an order's number. */
async function createStranger() {
  const { sessionId, networkPrefix } = await createBuyer(world);
  return { sessionId, networkPrefix };
}
type Stranger = Awaited<ReturnType<typeof createStranger>>;

const ask = (who: Stranger, number: unknown) => access().requestCode(who.sessionId, number, who.networkPrefix);

/** Asks for a code and reads it from the mail that came. */
async function receiveCode(who: Stranger, { buyer, number }: Bought): Promise<string> {
  world.clock.advance(1);
  expect(await ask(who, number)).toEqual({ ok: true });
  await world.drain();
  const mail = (await listMails(world, buyer.email)).at(-1)!;
  return /The code is (\d{6})\./.exec(mail.text)![1]!;
}

const wrongCode = (code: string) => (code === "000000" ? "000001" : "000000");

async function countCodes(): Promise<number> {
  const { count } = await world.databases.data.one<{ count: number }>(sql`select count(*) from shop.access_code`);
  return count;
}

describe("a session that has proven nothing", () => {
  test("gets one answer for orders of others and orders that do not exist [2.1.7]", async () => {
    const { number } = await placeOrder(world, await takeGoods(world));
    const unknown = createOrderNumber(world.ground.randomness);
    const who = await createStranger();
    for (const given of [number, unknown, "", "WL-0000", "'; drop table shop.order_access; --", "x".repeat(100_000)]) {
      expect(await access().view(who.sessionId, given)).toEqual(NOT_PROVEN);
      expect(await access().cancel(who.sessionId, given)).toEqual(NOT_PROVEN);
      expect(await access().correctionForm(who.sessionId, given)).toEqual(NOT_PROVEN);
      expect(await access().correctAddress(who.sessionId, given, {})).toEqual(NOT_PROVEN);
      expect(await access().payAgain(who.sessionId, given)).toEqual(NOT_PROVEN);
      expect(await access().returnFromPayment(who.sessionId, given)).toEqual(NOT_PROVEN);
      expect(await access().proveWithCode(who.sessionId, given, "123456")).toEqual(WRONG_CODE);
    }
  });

  test("gets one answer when it asks for a code, and no code is made for orders that are not there or not paid [2.1.7]", async () => {
    const unpaid = await beginOrder(world, await takeGoods(world));
    const who = await createStranger();
    const before = await countCodes();
    for (const given of [createOrderNumber(world.ground.randomness), unpaid.number, "", 7, undefined, { number: 1 }]) {
      expect(await ask(who, given)).toEqual({ ok: true });
    }
    await world.drain();
    expect(await countCodes()).toBe(before);
    expect(await listMails(world, unpaid.buyer.email)).toEqual([]);
  });

  test.each([undefined, null, 7, "", "12345", "1234567", "abcdef", "१२३४५६", {}, ["123456"], "1".repeat(100_000)])(
    "proves nothing with the code %j, and no try is counted [2.1.7]",
    async (code) => {
      const bought = await placeOrder(world, await takeGoods(world));
      const who = await createStranger();
      const right = await receiveCode(who, bought);
      for (let times = 0; times < codeTriesMax + 1; times++) {
        expect(await access().proveWithCode(who.sessionId, bought.number, code)).toEqual(WRONG_CODE);
      }
      expect(await access().proveWithCode(who.sessionId, bought.number, right)).toMatchObject({ ok: true });
    },
  );
});

describe("a code", () => {
  test("opens the order in the session that asked, and in no other [2.1.7]", async () => {
    const bought = await placeOrder(world, await takeGoods(world));
    const [who, thief] = [await createStranger(), await createStranger()];
    const code = await receiveCode(who, bought);
    expect(await access().proveWithCode(thief.sessionId, bought.number, code)).toEqual(WRONG_CODE);
    const typed = ` ${code.slice(0, 3)} ${code.slice(3)} `;
    expect(await access().proveWithCode(who.sessionId, bought.number.toLowerCase(), typed)).toEqual({
      ok: true,
      number: bought.number,
    });
    expect(await access().view(who.sessionId, bought.number)).toMatchObject({
      ok: true,
      order: { number: bought.number },
    });
    expect(await access().view(thief.sessionId, bought.number)).toEqual(NOT_PROVEN);
  });

  test("opens no other order [2.1.7]", async () => {
    const [one, other] = [
      await placeOrder(world, await takeGoods(world)),
      await placeOrder(world, await takeGoods(world)),
    ];
    const who = await createStranger();
    const code = await receiveCode(who, one);
    expect(await access().proveWithCode(who.sessionId, other.number, code)).toEqual(WRONG_CODE);
    expect(await access().view(who.sessionId, other.number)).toEqual(NOT_PROVEN);
  });

  test("is good once, also for many at the same moment [2.1.7]", async () => {
    const bought = await placeOrder(world, await takeGoods(world));
    const who = await createStranger();
    const code = await receiveCode(who, bought);
    const tries = Array.from({ length: codeTriesMax }, () =>
      access().proveWithCode(who.sessionId, bought.number, code),
    );
    expect((await Promise.all(tries)).filter(({ ok }) => ok)).toHaveLength(1);
    expect(await access().proveWithCode(who.sessionId, bought.number, code)).toEqual(WRONG_CODE);
  });

  test("is good for ten minutes, to the millisecond [2.1.7]", async () => {
    const bought = await placeOrder(world, await takeGoods(world));
    const who = await createStranger();
    const code = await receiveCode(who, bought);
    world.clock.advance(codeValidMinutes * 60_000);
    expect(await access().proveWithCode(who.sessionId, bought.number, code)).toEqual(WRONG_CODE);
    world.clock.advance(-1);
    expect(await access().proveWithCode(who.sessionId, bought.number, code)).toMatchObject({ ok: true });
  });

  test("bears five tries, one after the other or at once, and an older code gives no more [2.1.7]", async () => {
    const bought = await placeOrder(world, await takeGoods(world));
    const who = await createStranger();
    const older = await receiveCode(who, bought);
    const code = await receiveCode(who, bought);
    const tries = Array.from({ length: codeTriesMax + 3 }, () =>
      access().proveWithCode(who.sessionId, bought.number, wrongCode(code)),
    );
    expect((await Promise.all(tries)).some(({ ok }) => ok)).toBe(false);
    for (const late of [code, older]) {
      expect(await access().proveWithCode(who.sessionId, bought.number, late)).toEqual(WRONG_CODE);
    }
  });

  test("still opens after four wrong tries [2.1.7]", async () => {
    const bought = await placeOrder(world, await takeGoods(world));
    const who = await createStranger();
    const code = await receiveCode(who, bought);
    for (let times = 1; times < codeTriesMax; times++) {
      expect(await access().proveWithCode(who.sessionId, bought.number, wrongCode(code))).toEqual(WRONG_CODE);
    }
    expect(await access().proveWithCode(who.sessionId, bought.number, code)).toMatchObject({ ok: true });
  });

  test("is stored nowhere [2.1.7, 3.1.1]", async () => {
    const bought = await placeOrder(world, await takeGoods(world));
    const code = await receiveCode(await createStranger(), bought);
    // Six digits occur by chance in ids and times, so only a value of its own counts.
    const rows = [...(await dumpDatabases(world)).values()].flat();
    expect(rows.filter((row) => row.slice(1, -1).split(",").includes(code))).toEqual([]);
  });

  test("is mailed five times an hour for an order, whoever asks, and nobody is told [2.1.7]", async () => {
    const bought = await placeOrder(world, await takeGoods(world));
    const crowd = await Promise.all(Array.from({ length: codesPerOrderPerHourMax + 4 }, createStranger));
    expect(await Promise.all(crowd.map((who) => ask(who, bought.number)))).toEqual(crowd.map(() => ({ ok: true })));
    await world.drain();
    const codes = (await listMails(world, bought.buyer.email)).filter(({ subject }) => subject.startsWith("Your code"));
    expect(codes).toHaveLength(codesPerOrderPerHourMax);
    world.clock.advance(3_600_001);
    expect(await receiveCode(await createStranger(), bought)).toMatch(/^\d{6}$/);
  });

  test("is asked for twenty times an hour from one network [2.1.7]", async () => {
    const who = await createStranger();
    const number = createOrderNumber(world.ground.randomness);
    for (let times = 0; times < codesPerNetworkPerHourMax; times++)
      expect(await ask(who, number)).toEqual({ ok: true });
    expect(await ask(who, number)).toEqual({ ok: false, reason: "too-many" });
    expect(await ask({ ...(await createStranger()), networkPrefix: who.networkPrefix }, number)).toMatchObject({
      ok: false,
    });
    expect(await ask(await createStranger(), number)).toEqual({ ok: true });
    world.clock.advance(3_600_000);
    expect(await ask(who, number)).toEqual({ ok: true });
  });
});

describe("a proof", () => {
  test("lasts an hour; the session that placed the order needs none [2.1.7]", async () => {
    const bought = await placeOrder(world, await takeGoods(world));
    const who = await createStranger();
    const code = await receiveCode(who, bought);
    await access().proveWithCode(who.sessionId, bought.number, code);
    world.clock.advance(sessionMinutes * 60_000 - 1);
    expect(await access().view(who.sessionId, bought.number)).toMatchObject({ ok: true });
    world.clock.advance(1);
    expect(await access().view(who.sessionId, bought.number)).toEqual(NOT_PROVEN);
    expect(await access().view(bought.buyer.sessionId, bought.number)).toMatchObject({ ok: true });
  });
});

describe("the link of a mail", () => {
  async function readToken({ buyer }: Bought): Promise<string> {
    await world.drain();
    const mail = (await listMails(world, buyer.email)).at(-1)!;
    const link = mail.links.find((address) => address.includes("/orders/open?t="))!;
    return new URL(link).searchParams.get("t")!;
  }

  test("opens its order in any session [2.1.7]", async () => {
    const bought = await placeOrder(world, await takeGoods(world));
    const who = await createStranger();
    expect(await access().proveWithLink(who.sessionId, await readToken(bought))).toEqual({
      ok: true,
      number: bought.number,
    });
    expect(await access().view(who.sessionId, bought.number)).toMatchObject({ ok: true });
  });

  test("names nobody: it is an id, an expiry and a digest [2.1.7, 3.1.1]", async () => {
    const bought = await placeOrder(world, await takeGoods(world));
    const token = Buffer.from(await readToken(bought), "base64url");
    expect(token).toHaveLength(38);
    expect(token.toString("hex", 0, 16)).toBe(bought.orderId.replaceAll("-", ""));
  });

  test("is worthless with a bit changed, cut, or for another order [2.1.7]", async () => {
    const bought = await placeOrder(world, await takeGoods(world));
    const other = await placeOrder(world, await takeGoods(world));
    const token = await readToken(bought);
    const bytes = Buffer.from(token, "base64url");
    const forged = Array.from({ length: bytes.length }, (_, index) => {
      const changed = Buffer.from(bytes);
      changed[index]! ^= 1;
      return changed.toString("base64url");
    });
    const swapped = Buffer.from(bytes);
    swapped.write(other.orderId.replaceAll("-", ""), "hex");
    const who = await createStranger();
    for (const bad of [...forged, swapped.toString("base64url"), token.slice(1), `${token}A`, "", "x".repeat(10_000)]) {
      expect(await access().proveWithLink(who.sessionId, bad)).toEqual({ ok: false, reason: "bad-link" });
    }
    expect(await access().view(who.sessionId, bought.number)).toEqual(NOT_PROVEN);
  });

  test("ends after half a year, to the millisecond [2.1.7]", async () => {
    const bought = await placeOrder(world, await takeGoods(world));
    const token = await readToken(bought);
    world.clock.advance(shop.tracking.signedLinkValidDays * 86_400_000 - 1);
    expect(await access().proveWithLink((await createStranger()).sessionId, token)).toMatchObject({ ok: true });
    world.clock.advance(1);
    expect(await access().proveWithLink((await createStranger()).sessionId, token)).toEqual({
      ok: false,
      reason: "bad-link",
    });
  });
});
