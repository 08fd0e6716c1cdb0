import { fileURLToPath } from "node:url";
import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { composeInventory } from "#privacy/inventory";
import {
  assertNoFindings,
  checkFileKinds,
  checkJobPayloads,
  checkLogFields,
  checkOpenApi,
  checkSchema,
  checkStoredJson,
  formatFindings,
  readSources,
} from "#privacy/inventory-gate";
import { silentLogger } from "#platform/log";
import { sql } from "#platform/postgres";
import { createShelves } from "#shop/shelves";
import { createApi } from "#web/api";
import { createTestShop, type TestShop } from "#testing/shop";
import { inventory, jobPayloads } from "../../src/main.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const sources = readSources(root);

let world: TestShop;
beforeAll(async () => {
  world = await createTestShop();
});
afterAll(() => world[Symbol.asyncDispose]());

async function describeApi(): Promise<object> {
  const { shop, ground } = world;
  const api = createApi({
    ...shop,
    orders: shop.shopperOrders,
    shelves: createShelves(ground.db),
    clock: ground.clock,
    logger: silentLogger,
    network: { publicUrl: ground.publicUrl, trustedProxies: 0 },
  });
  const response = await new Hono()
    .route("/api", api)
    .request("/api/openapi.json", {}, { incoming: { headers: {}, socket: {} } });
  const document = (await response.json()) as { openapi?: string; paths?: object };
  // Without this, a gate over an answer that is no description would find nothing and be glad.
  expect(document).toMatchObject({ openapi: "3.1.0" });
  return document;
}

describe("what is real is declared [0.3]", () => {
  test("every table and column of the data cluster [0.3]", async () => {
    assertNoFindings(await checkSchema(inventory, "data", world.databases.data));
  });

  test("every table and column of the keyring cluster [0.3]", async () => {
    assertNoFindings(await checkSchema(inventory, "keyring", world.databases.keyring));
  });

  test("every key of stored JSON [0.3]", async () => {
    assertNoFindings(await checkStoredJson(inventory, "data", world.databases.data));
  });

  test("every log field [0.3]", () => {
    assertNoFindings(checkLogFields(inventory, sources));
  });

  test("every kind of file [0.3]", () => {
    assertNoFindings(checkFileKinds(inventory, sources));
  });

  test("every key of the API [0.3]", async () => {
    assertNoFindings(checkOpenApi(inventory, await describeApi()));
  });

  test("every key of a job's payload [0.3]", () => {
    assertNoFindings(checkJobPayloads(inventory, "graphile_worker", jobPayloads));
  });
});

describe("what is added without a decision breaks the build [0.3]", () => {
  test("a column", async () => {
    await world.databases.data.run(sql`alter table shop."order" add column gift_note text`);
    const message = formatFindings(await checkSchema(inventory, "data", world.databases.data));
    await world.databases.data.run(sql`alter table shop."order" drop column gift_note`);
    expect(message).toMatch(/shop\.order\.gift_note.*decide/);
    expect(message).toContain("src/shop/orders/personal-data.ts");
  });

  test("a log field, a file kind and a key of the API [0.3]", async () => {
    const planted = (text: string) => [{ path: "src/shop/planted.ts", text }];
    expect(formatFindings(checkLogFields(inventory, planted(`log.info("order.seen", { shopperName: "x" })`)))).toMatch(
      /shopperName.*decide/,
    );
    expect(formatFindings(checkFileKinds(inventory, planted(`files.write("gift-card", "a", bytes)`)))).toMatch(
      /gift-card.*decide/,
    );
    const api = await describeApi();
    const bare = composeInventory();
    expect(formatFindings(checkOpenApi(bare, api))).toMatch(/orderNumber.*decide/);
  });
});
