import { request, type IncomingHttpHeaders } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startHttpServer, type HttpServer } from "#platform/http";
import { silentLogger } from "#platform/log";
import { createTestShop, faultPayments, type TestShop } from "#testing/shop";
import { createDesk } from "./create-desk.tsx";
import { fulfilmentOf, placePaidOrder, SHOPPER_TRACES } from "#web/testing";

let shop: TestShop;
let server: HttpServer;

beforeAll(async () => {
  shop = await createTestShop();
  server = await startHttpServer({
    port: 0,
    host: "127.0.0.1",
    handle: createDesk({ orders: shop.shop.deskOrders, logger: silentLogger }),
  });
});
afterAll(async () => {
  await server.close();
  await shop[Symbol.asyncDispose]();
});

interface Page {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** A request as a browser on this machine makes it; unlike fetch it may set any header. */
function visit(path: string, options: { form?: Record<string, string>; headers?: Record<string, string> } = {}) {
  const { promise, resolve, reject } = Promise.withResolvers<Page>();
  const method = options.form === undefined ? "GET" : "POST";
  const own = method === "GET" ? {} : { "Content-Type": "application/x-www-form-urlencoded", Origin: server.url };
  const call = request(`${server.url}${path}`, { method, headers: { ...own, ...options.headers } }, (response) => {
    const chunks: Buffer[] = [];
    response.on("data", (chunk: Buffer) => chunks.push(chunk));
    response.on("end", () => {
      const text = Buffer.concat(chunks).toString("utf8");
      resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
    });
  });
  call.on("error", reject);
  call.end(options.form === undefined ? undefined : new URLSearchParams(options.form).toString());
  return promise;
}

function act(number: string, name: string, form: Record<string, string> = {}) {
  return visit(`/orders/${number}/${name}`, { form });
}

test("whoever is not on this machine sees nothing and changes nothing [2.1.2]", async () => {
  const number = await placePaidOrder(shop);
  const foreign: Record<string, string>[] = [
    { Host: "rebound.example:3001" },
    { "X-Forwarded-For": "127.0.0.1" },
    { Origin: "https://elsewhere.example" },
    { "Sec-Fetch-Site": "cross-site" },
  ];
  for (const headers of foreign) {
    const page = await visit(`/orders/${number}/verify`, { form: {}, headers });
    expect(page.status).toBe(403);
    expect(page.text).not.toContain(number);
  }
  expect((await visit("/", { headers: { Host: "rebound.example" } })).status).toBe(403);
  expect(await fulfilmentOf(shop, number)).toBe("placed");
});

test("what does not exist is a page that says so", async () => {
  for (const path of ["/nothing", "/orders/WL-3333-3333-3333", "/orders/nonsense", "/orders/%00", "/find?number=x"]) {
    expect((await visit(path)).status).toBe(404);
  }
  expect((await act("WL-3333-3333-3333", "verify")).status).toBe(404);
  expect((await act("WL-3333-3333-3333", "destroy")).status).toBe(404);
  expect((await visit("/orders/WL-3333-3333-3333/verify")).status).toBe(404);
});

test("an order is canceled only for a reason of the list, because free text could be personal [3.1.1]", async () => {
  const number = await placePaidOrder(shop);
  const noReasons: Record<string, string>[] = [
    {},
    { reason: "" },
    { reason: "Wanjiku moved" },
    { reason: "constructor" },
  ];
  for (const form of noReasons) {
    const page = await act(number, "cancel", form);
    expect([page.status, page.text.includes("Choose a reason")]).toEqual([422, true]);
  }
  expect(await fulfilmentOf(shop, number)).toBe("placed");
  expect((await act(number, "cancel", { reason: "x".repeat(5000) })).status).toBe(413);
  expect((await act(number, "cancel", { reason: "goods-damaged" })).status).toBe(303);
  expect(await fulfilmentOf(shop, number)).toBe("canceled");
});

test("of two people who act at once, the second is told how the order stands [2.1.2]", async () => {
  const number = await placePaidOrder(shop);
  const pages = await Promise.all([act(number, "verify"), act(number, "verify")]);
  expect(pages.map((page) => page.status).toSorted((left, right) => left - right)).toEqual([303, 409]);
  const second = pages.find((page) => page.status === 409)!;
  expect(second.text).toContain("The order is verified, to be prepared: this cannot be done now.");
  // A page that still shows the former button changes nothing either.
  expect((await act(number, "ship")).status).toBe(409);
  expect((await act(number, "receive-return")).status).toBe(409);
  expect(await fulfilmentOf(shop, number)).toBe("verified");
});

test("each order has its one next act, from its queue to the parcel [2.1.2]", async () => {
  const number = await placePaidOrder(shop);
  for (const [name, state] of [
    ["verify", "verified"],
    ["prepare", "prepared"],
  ] as const) {
    expect((await visit("/")).text).toContain(`action="/orders/${number}/${name}"`);
    const done = await act(number, name, { from: "queues" });
    expect([done.status, done.headers.location]).toEqual([303, `/?done=${name}&number=${number}`]);
    expect(await fulfilmentOf(shop, number)).toBe(state);
  }
  const done = await act(number, "ship");
  expect(done.headers.location).toBe(`/orders/${number}?done=ship`);
  await shop.drain();
  expect(await fulfilmentOf(shop, number)).toBe("shipped");
  const page = await visit(`/orders/${number}`);
  expect(page.text).toContain("shipped");
  expect(page.text).not.toContain('<form method="post"');
  const found = await visit(`/find?number=${number.toLowerCase().replaceAll("-", "+")}`);
  expect(found.headers.location).toBe(`/orders/${number}`);
});

test("a refund that the provider declined can be requested again on the order's page [7.1.2]", async () => {
  const number = await placePaidOrder(shop);
  await faultPayments(shop, { on: "create-refund", do: "decline" });
  expect((await act(number, "cancel", { reason: "mistake" })).status).toBe(303);
  expect((await visit(`/orders/${number}?done=cancel`)).text).toContain("is requested");
  expect((await act(number, "refund")).status).toBe(409);
  await shop.drain();
  expect((await visit(`/orders/${number}`)).text).toContain(`action="/orders/${number}/refund"`);
  const done = await act(number, "refund");
  expect([done.status, done.headers.location]).toEqual([303, `/orders/${number}?done=refund`]);
  const after = await visit(done.headers.location!);
  expect(after.text).toContain("The refund is requested.");
  expect(after.text).not.toContain(`action="/orders/${number}/refund"`);
  await shop.drain();
});

test("no page of the desk shows a personal value; the pick list has pieces and order numbers only [2.1.2, 2.1.3]", async () => {
  const placed = await placePaidOrder(shop);
  const verified = await placePaidOrder(shop);
  await act(verified, "verify");
  const paths = ["/", "/pick-list", `/orders/${placed}`, `/orders/${verified}`, `/orders/${verified}?done=verify`];
  for (const path of paths) {
    const page = await visit(path);
    expect([path, page.status]).toEqual([path, 200]);
    for (const trace of SHOPPER_TRACES) expect([path, trace, page.text.includes(trace)]).toEqual([path, trace, false]);
    expect(page.headers["cache-control"]).toBe("no-store");
    expect(page.headers["content-security-policy"]).toContain("form-action 'self'");
  }
  const picks = (await visit("/pick-list")).text;
  expect(picks).toContain(verified);
  expect(picks).not.toContain(placed);
});

test("an address that was tampered with says nothing of its own", async () => {
  const page = await visit("/?done=verify&number=%3Cscript%3Ealert(1)%3C/script%3E");
  expect(page.text).not.toContain("<script");
  expect((await visit("/?done=constructor&number=WL-3333-3333-3333")).text).not.toContain("WL-3333");
});
