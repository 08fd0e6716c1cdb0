import { isTest, isTestMaterial, placeOf } from "./place.ts";
import { walk, type Finding, type SourceFile, type SyntaxNode } from "./source-file.ts";

const CLOCK = "the time comes from a Clock (#platform/clock) that is passed in";
const CHANCE = "chance comes from Randomness or Ids (#platform/ids) that are passed in";
const REPETITION = "what repeats is a job (#platform/jobs), so that it survives a restart and runs once";

/** Members of global objects, and why not. */
const MEMBERS: Record<string, Record<string, string>> = {
  Date: { now: CLOCK },
  Temporal: { Now: CLOCK },
  performance: { now: CLOCK, timeOrigin: CLOCK },
  process: { hrtime: CLOCK },
  Math: { random: CHANCE },
};

const CRYPTO_MODULES = new Set(["node:crypto", "crypto"]);
const PERFORMANCE_MODULES = new Set(["node:perf_hooks", "perf_hooks"]);

/**
 * Finds direct reads of clock and chance in the rooms above platform and in main.ts. Tests and everything beside src/
 * may read them.
 */
export function checkClockAndChance(files: readonly SourceFile[]): Finding[] {
  return files.filter((file) => isBound(file.path)).flatMap((file) => [...findReads(file)]);
}

function isBound(path: string): boolean {
  const place = placeOf(path);
  if (isTest(path) || isTestMaterial(path)) return false;
  return place.area === "main" || (place.area === "room" && place.room !== "platform");
}

function* findReads(file: SourceFile): Generator<Finding> {
  const cryptoNames = new Set(["crypto", "webcrypto"]);
  for (const { specifier = "", line, names } of file.imports) {
    for (const { imported, local, isTypeOnly } of names) {
      if (isTypeOnly) continue;
      if (CRYPTO_MODULES.has(specifier)) {
        if (isChance(imported)) yield finding(file, line, `${imported} of ${specifier}`, CHANCE);
        if (imported === "*" || imported === "default") cryptoNames.add(local);
      }
      if (PERFORMANCE_MODULES.has(specifier)) yield finding(file, line, `${imported} of ${specifier}`, CLOCK);
    }
  }
  for (const node of walk(file.program)) {
    const read = readOf(node, cryptoNames);
    if (read !== undefined) yield finding(file, file.lineOf(node.start), read.what, read.why);
  }
}

function readOf(node: SyntaxNode, cryptoNames: ReadonlySet<string>): { what: string; why: string } | undefined {
  if (node.type === "NewExpression" || node.type === "CallExpression") {
    const callee = globalName(node["callee"]);
    const isBare = (node["arguments"] as unknown[]).length === 0;
    if (callee === "Date" && (isBare || node.type === "CallExpression")) {
      return { what: node.type === "NewExpression" ? "new Date()" : "Date()", why: CLOCK };
    }
    if (callee === "setInterval") return { what: "setInterval", why: REPETITION };
  }
  if (node.type !== "MemberExpression") return undefined;
  const owner = globalName(node["object"]);
  const member = nameOf(node["property"]);
  if (owner === undefined || member === undefined) return undefined;
  const members = Object.hasOwn(MEMBERS, owner) ? MEMBERS[owner] : undefined;
  if (members !== undefined && Object.hasOwn(members, member)) {
    return { what: `${owner}.${member}`, why: members[member] ?? "" };
  }
  return cryptoNames.has(owner) && isChance(member) ? { what: `${owner}.${member}`, why: CHANCE } : undefined;
}

function isChance(name: string): boolean {
  return name.startsWith("random") || name === "getRandomValues";
}

/** `x` for the identifier x and for globalThis.x. */
function globalName(value: unknown): string | undefined {
  const node = value as SyntaxNode | null | undefined;
  if (node?.type === "MemberExpression" && nameOf(node["object"]) === "globalThis") return nameOf(node["property"]);
  return node?.type === "Identifier" ? nameOf(node) : undefined;
}

/** The name of an identifier, or the text of `["name"]`. */
function nameOf(value: unknown): string | undefined {
  const node = value as SyntaxNode | null | undefined;
  if (node?.type === "Identifier") return String(node["name"]);
  return node?.type === "Literal" && typeof node["value"] === "string" ? node["value"] : undefined;
}

function finding(file: SourceFile, line: number, what: string, why: string): Finding {
  return { path: file.path, line, rule: "clock-and-chance", message: `uses ${what}: ${why}` };
}
