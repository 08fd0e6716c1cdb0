import { z } from "zod";
import type { Inventory, JsonKeyClass } from "#privacy/inventory";
import type { Finding } from "./finding.ts";

/** A JSON Schema or an OpenAPI document: what is looked at are `properties`, `parameters` and open objects. */
type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** Parameters of an HTTP message that are the protocol's and not ours. */
const PROTOCOL_PARAMETERS = new Set(["header"]);

/** Checks every property and parameter name of an OpenAPI document (duty 0.3). */
export function checkOpenApi(inventory: Inventory, document: object): Finding[] {
  return checkNames(inventory, "the API", document as JsonValue);
}

/** Checks the property names of what is sent or stored as JSON, given by its shapes. */
export function checkJsonShapes(inventory: Inventory, shapes: Readonly<Record<string, z.ZodType>>): Finding[] {
  return Object.entries(shapes).flatMap(([name, shape]) => checkNames(inventory, name, toSchema(shape)));
}

/** Checks the payloads of background jobs, by task, against what the queue's schema may hold. */
export function checkJobPayloads(
  inventory: Inventory,
  queueSchema: string,
  payloads: Readonly<Record<string, z.ZodType>>,
): Finding[] {
  const queue = inventory.externalSchemas.get(queueSchema);
  if (queue === undefined) {
    const message = `schema ${queueSchema} is not in the inventory: declare it under externalSchemas with its payload keys`;
    return [{ gate: "job-payload", subject: queueSchema, message }];
  }
  return Object.entries(payloads).flatMap(([task, shape]) =>
    [...namesIn(toSchema(shape))]
      .filter(([name]) => !Object.hasOwn(queue.value.payloadKeys, name))
      .map(([name]) => ({
        gate: "job-payload",
        subject: `${task}: ${name}`,
        message:
          `payload key "${name}" of the job ${task} is not in the inventory: decide what it holds (an id or a fact, ` +
          `never a personal value), and declare it under payloadKeys of ${queueSchema} in ${queue.file}`,
      })),
  );
}

function toSchema(shape: z.ZodType): JsonValue {
  return z.toJSONSchema(shape, { io: "input", unrepresentable: "any" }) as JsonValue;
}

function checkNames(inventory: Inventory, where: string, schema: JsonValue): Finding[] {
  const findings: Finding[] = [];
  for (const [name, { open }] of namesIn(schema)) {
    const declared = inventory.jsonKeys.get(name);
    const subject = `${where}: ${name}`;
    if (declared === undefined) {
      const message =
        `JSON key "${name}" of ${where} is not in the inventory: decide what it holds, for what purpose and who gets ` +
        `it, and declare it under jsonKeys in the personal-data.ts of its part`;
      findings.push({ gate: "json-key", subject, message });
    } else if (open && !isMap(declared.value)) {
      const message =
        `JSON key "${name}" of ${where} holds an object with any keys, but is declared as ${declared.value} in ` +
        `${declared.file}: list its properties, or declare it as fact-map when its keys are ids or enums`;
      findings.push({ gate: "json-key", subject, message });
    }
  }
  return findings;
}

function isMap(declared: JsonKeyClass): boolean {
  return declared === "fact-map";
}

/** Every property and parameter name, and whether its value may have keys that the schema does not list. */
function namesIn(schema: JsonValue): Map<string, { open: boolean }> {
  const names = new Map<string, { open: boolean }>();
  const add = (name: string, value: JsonValue) => {
    names.set(name, { open: (names.get(name)?.open ?? false) || isOpenObject(value) });
  };
  const visit = (node: JsonValue) => {
    if (Array.isArray(node)) {
      for (const item of node) visit(item);
      return;
    }
    if (!isObject(node)) return;
    if (isParameter(node)) add(node.name, node.schema ?? null);
    for (const [key, value] of Object.entries(node)) {
      if (key === "properties" && isObject(value)) {
        for (const [name, property] of Object.entries(value)) {
          add(name, property);
          visit(property);
        }
      } else if (!EXAMPLES.has(key)) {
        visit(value);
      }
    }
  };
  visit(schema);
  return names;
}

/** Parts of a schema that are data, not schema. */
const EXAMPLES = new Set(["example", "examples", "default", "enum", "const"]);

function isObject(value: JsonValue): value is { readonly [key: string]: JsonValue } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isParameter(node: {
  readonly [key: string]: JsonValue;
}): node is { name: string; in: string; schema?: JsonValue } {
  return typeof node.name === "string" && typeof node.in === "string" && !PROTOCOL_PARAMETERS.has(node.in);
}

function isOpenObject(value: JsonValue): boolean {
  if (!isObject(value)) return false;
  const { additionalProperties } = value;
  if (additionalProperties === true || (additionalProperties !== undefined && isObject(additionalProperties)))
    return true;
  return value.type === "object" && value.properties === undefined && additionalProperties !== false;
}
