import type { Inventory } from "#privacy/inventory";
import type { Finding } from "./finding.ts";
import {
  calledMethod,
  literalKeys,
  placeOf,
  stringLiteral,
  walkSource,
  type SourceFile,
  type SyntaxNode,
} from "./source-tree.ts";

/** Where the fields are among the arguments of each method of a logger. */
const FIELDS_POSITION: Readonly<Record<string, number>> = { debug: 1, info: 1, warn: 1, error: 1, fault: 2, child: 0 };
const LOGGER = /^(log|logger)$|(Log|Logger)$/;

/**
 * Reads every call of a logger and checks that its event is a constant and each of its fields is declared (duty 0.3).
 * Fields that are only known when the program runs are refused, because nobody can decide about them beforehand.
 */
export function checkLogFields(inventory: Inventory, sources: readonly SourceFile[]): Finding[] {
  const findings: Finding[] = [];
  for (const source of sources) {
    walkSource(source, (node) => {
      const call = calledMethod(node);
      if (call === undefined || !LOGGER.test(call.receiver)) return;
      const position = FIELDS_POSITION[call.method];
      if (position === undefined) return;
      const place = placeOf(source, node);
      if (position > 0 && stringLiteral(call.arguments[0]) === undefined) {
        findings.push(
          finding(place, `the event logged at ${place} is not a string literal: name it, and put ids into fields`),
        );
      }
      findings.push(...checkFields(inventory, place, call.arguments[position]));
    });
  }
  return findings;
}

function checkFields(inventory: Inventory, place: string, fields: SyntaxNode | undefined): Finding[] {
  if (fields === undefined) return [];
  const keys = literalKeys(fields);
  if (keys === undefined) {
    const message = `the fields logged at ${place} are not an object literal with plain keys: write them out, so that each can be decided about`;
    return [finding(place, message)];
  }
  return keys
    .filter((key) => !inventory.logFields.has(key))
    .map((key) =>
      finding(
        `${place}: ${key}`,
        `log field "${key}" at ${place} is not in the inventory: decide what it holds (an id or a fact, never a personal ` +
          `value), and declare it under logFields in the personal-data.ts of its part`,
      ),
    );
}

function finding(subject: string, message: string): Finding {
  return { gate: "log-field", subject, message };
}
