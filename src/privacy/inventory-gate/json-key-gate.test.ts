import { describe, expect, test } from "vitest";
import { z } from "zod";
import { composeInventory } from "#privacy/inventory";
import { checkJobPayloads, checkJsonShapes, checkOpenApi } from "./json-key-gate.ts";

const inventory = composeInventory({
  file: "src/sample/personal-data.ts",
  jsonKeys: { number: "fact", email: "personal", lines: "fact", sku: "fact", errors: "fact-map", page: "fact" },
  externalSchemas: {
    queue: { owner: "a queue", because: "it keeps its own tables", payloadKeys: { orderId: "pseudonymous-id" } },
  },
});
const order = z.object({ number: z.string(), lines: z.array(z.object({ sku: z.string() })) });

function document(schema: object, parameters: object[] = []) {
  return {
    openapi: "3.1.0",
    info: { title: "Sample", version: "1" },
    paths: {
      "/orders": {
        get: {
          parameters,
          responses: {
            "200": {
              description: "ok",
              content: { "application/json": { schema: { $ref: "#/components/schemas/Order" } } },
            },
          },
        },
      },
    },
    components: { schemas: { Order: schema } },
  };
}

const messages = (findings: readonly { message: string }[]) => findings.map(({ message }) => message);

describe("the JSON-key gate bites", () => {
  test("on an undeclared property at any depth, and says what to decide [0.3]", () => {
    const leaking = z.object({ ...order.shape, lines: z.array(z.object({ sku: z.string(), gift_to: z.string() })) });
    expect(messages(checkJsonShapes(inventory, { "the order": leaking }))).toEqual([
      'JSON key "gift_to" of the order is not in the inventory: decide what it holds, for what purpose and who gets it, ' +
        "and declare it under jsonKeys in the personal-data.ts of its part",
    ]);
  });

  test("on a property or parameter of the API [0.3]", () => {
    const schema = { type: "object", allOf: [{ type: "object", properties: { birthday: { type: "string" } } }] };
    const parameters = [
      { name: "page", in: "query", schema: { type: "integer" } },
      { name: "shoe-size", in: "query", schema: { type: "string" } },
      { name: "accept-language", in: "header" },
    ];
    const found = messages(checkOpenApi(inventory, document(schema, parameters)));
    expect(found).toHaveLength(2);
    expect(found.join()).toContain('"shoe-size" of the API');
    expect(found.join()).toContain('"birthday" of the API');
  });

  test("on an object that lets any key in [0.3]", () => {
    const open = z.object({ number: z.record(z.string(), z.string()) });
    expect(messages(checkJsonShapes(inventory, { "the order": open }))).toEqual([
      expect.stringContaining('"number" of the order holds an object with any keys, but is declared as fact'),
    ]);
    expect(messages(checkJsonShapes(inventory, { "the order": z.object({ number: z.looseObject({}) }) }))).toHaveLength(
      1,
    );
    expect(messages(checkOpenApi(inventory, document({ properties: { number: { type: "object" } } })))).toHaveLength(1);
  });

  test("on an undeclared key in the payload of a job [0.3]", () => {
    const payloads = { "send-mail": z.object({ orderId: z.string(), email: z.email() }) };
    expect(messages(checkJobPayloads(inventory, "queue", payloads))).toEqual([
      'payload key "email" of the job send-mail is not in the inventory: decide what it holds (an id or a fact, never a ' +
        "personal value), and declare it under payloadKeys of queue in src/sample/personal-data.ts",
    ]);
    expect(messages(checkJobPayloads(inventory, "other", payloads))).toEqual([
      expect.stringContaining("externalSchemas"),
    ]);
  });
});

describe("the JSON-key gate passes", () => {
  test("declared properties, maps of facts, and examples", () => {
    const problem = z.object({ errors: z.record(z.string(), z.string()) });
    expect(checkJsonShapes(inventory, { order, problem })).toEqual([]);
    const schema = { type: "object", properties: { email: { type: "string" } }, example: { properties: { foo: 1 } } };
    expect(checkOpenApi(inventory, document(schema))).toEqual([]);
    expect(checkJobPayloads(inventory, "queue", { "close-order": z.object({ orderId: z.string() }) })).toEqual([]);
  });
});
