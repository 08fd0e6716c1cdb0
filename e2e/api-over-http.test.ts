import { request as httpRequest } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sql } from "#platform/postgres";
import { openTestShopWeb, type TestShopWeb } from "#testing/shop-web";

let web: TestShopWeb;
beforeAll(async () => {
  web = await openTestShopWeb();
});
afterAll(() => web[Symbol.asyncDispose]());

const api = (path: string, init: RequestInit = {}) => fetch(`${web.url}/api/v1${path}`, init);

/** Sends a body in pieces of unknown length, as some clients do. */
function sendChunked(path: string, token: string, pieces: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { Authorization: `Bearer ${token}`, "Content-Type": "application/json" };
    const request = httpRequest(`${web.url}/api/v1${path}`, { method: "POST", headers }, (response) => {
      response.resume();
      resolve(response.statusCode!);
    });
    request.once("error", reject);
    for (const piece of pieces) request.write(piece);
    request.end();
  });
}

test("clients that send no body, no length, or too much are understood or told so", async () => {
  const started = await api("/sessions", { method: "POST" });
  expect(started.status).toBe(201);
  const { token } = (await started.json()) as { token: string };
  const headers = { Authorization: `Bearer ${token}` };
  const { id } = await web.world.databases.data.one<{ id: string }>(
    sql`select variant_id as id from shop.stock where on_hand > 3 limit 1`,
  );
  const line = JSON.stringify({ variantId: id, quantity: 1 });
  expect(await sendChunked("/cart/lines?market=us", token, [line.slice(0, 10), line.slice(10)])).toBe(200);
  expect(await sendChunked("/cart/lines?market=us", token, Array<string>(80).fill("x".repeat(1024)))).toBe(413);
  expect((await api(`/cart/lines/${id}`, { method: "DELETE", headers })).status).toBe(200);
  expect((await api("/cart", { method: "OPTIONS", headers })).status).toBe(405);
});
