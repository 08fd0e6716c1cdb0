import { isPurpose, type Inventory, type PersonalField } from "#privacy/inventory";
import { isSameScope, isWellFormed, type Access, type Scope } from "./access.ts";

/**
 * Why personal data is not touched. A *gap* is something nobody declared, so nobody decided about it; a *violation* is
 * something the declaration forbids. Both are errors of the program, or attacks; neither is a user's mistake.
 */
export type Refusal = Gap | Violation;

interface Gap {
  readonly kind: "gap";
  readonly reason: "undeclared-field" | "held-otherwise";
  readonly fields: string[];
}

interface Violation {
  readonly kind: "violation";
  readonly reason: "malformed-access" | "unknown-purpose" | "wrong-scope" | "purpose-not-allowed" | "too-many-fields";
  readonly fields: string[];
}

export const FIELDS_PER_ACCESS_MAX = 50;

/**
 * Compares an access with the inventory (duties 1.1.3, 2.1.1): the purpose is of the closed list and allowed for every
 * field, and the data asked for is of the order or case that the access is about.
 * @returns the refusal, or undefined when the access stands.
 */
export function judgeAccess(
  inventory: Inventory,
  access: Access,
  scope: Scope,
  fields: readonly string[],
  held: PersonalField["held"] = "vault",
): Refusal | undefined {
  if (!isWellFormed(access)) return violation("malformed-access");
  if (!isPurpose(access.purpose)) return violation("unknown-purpose");
  if (!isSameScope(access.scope, scope)) return violation("wrong-scope");
  if (fields.length > FIELDS_PER_ACCESS_MAX) return violation("too-many-fields");
  const undeclared = fields.filter((field) => inventory.findField(field) === undefined);
  if (undeclared.length > 0) return { kind: "gap", reason: "undeclared-field", fields: undeclared };
  const otherwise = fields.filter((field) => inventory.getField(field).held !== held);
  if (otherwise.length > 0) return { kind: "gap", reason: "held-otherwise", fields: otherwise };
  const refused = fields.filter((field) => !inventory.getField(field).purposes.includes(access.purpose));
  if (refused.length > 0) return violation("purpose-not-allowed", refused);
  return undefined;
}

function violation(reason: Violation["reason"], fields: string[] = []): Violation {
  return { kind: "violation", reason, fields };
}
