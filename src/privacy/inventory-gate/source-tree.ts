import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parseSync } from "rolldown/utils";

/** A source file: its path from the root of the project, with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A node of the syntax tree (ESTree with TypeScript). */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [name: string]: unknown;
}

const SOURCE = /\.(ts|tsx|mjs)$/;
const TEST = /\.test\.tsx?$/;
/** Code that only tests load writes and logs as it likes. */
const SKIPPED_FOLDERS = new Set(["node_modules", "testing"]);

/** The program's sources below `root/folder`, without tests. */
export function readSources(root: string, folder = "src"): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && SOURCE.test(entry.name) && !TEST.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (path) =>
        !relative(root, path)
          .split(sep)
          .some((part) => SKIPPED_FOLDERS.has(part)),
    )
    .toSorted()
    .map((path) => ({ path: relative(root, path).split(sep).join("/"), text: readFileSync(path, "utf8") }));
}

/** Calls `visit` with every node of the file. */
export function walkSource(source: SourceFile, visit: (node: SyntaxNode) => void): void {
  const { program, errors } = parseSync(source.path, source.text);
  if (errors.length > 0) throw new Error(`${source.path} cannot be parsed: ${errors[0]!.message}`);
  walk(program, visit);
}

function walk(value: unknown, visit: (node: SyntaxNode) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, visit);
  } else if (isNode(value)) {
    visit(value);
    for (const child of Object.values(value)) walk(child, visit);
  }
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** `path:line` of a node. */
export function placeOf(source: SourceFile, node: SyntaxNode): string {
  return `${source.path}:${source.text.slice(0, node.start).split("\n").length}`;
}

/** The method that a call names and the last name of what it is called on: `a.b.log.info()` is `log` and `info`. */
export function calledMethod(
  node: SyntaxNode,
): { receiver: string; method: string; arguments: SyntaxNode[] } | undefined {
  if (node.type !== "CallExpression" || !isNode(node.callee) || node.callee.type !== "MemberExpression")
    return undefined;
  const { object, property, computed } = node.callee;
  if (computed === true || !isNode(object) || !isNode(property) || property.type !== "Identifier") return undefined;
  const last = object.type === "MemberExpression" && object.computed !== true ? object.property : object;
  if (!isNode(last) || (last.type !== "Identifier" && last.type !== "PrivateIdentifier")) return undefined;
  return {
    receiver: String(last.name),
    method: String(property.name),
    arguments: (node.arguments as unknown[]).filter(isNode),
  };
}

export function stringLiteral(node: SyntaxNode | undefined): string | undefined {
  return node?.type === "Literal" && typeof node.value === "string" ? node.value : undefined;
}

/** The keys of an object literal; undefined when some are only known when it runs. */
export function literalKeys(node: SyntaxNode): string[] | undefined {
  if (node.type !== "ObjectExpression") return undefined;
  const keys: string[] = [];
  for (const property of (node.properties as unknown[]).filter(isNode)) {
    if (property.type !== "Property" || property.computed === true || !isNode(property.key)) return undefined;
    const { key } = property;
    const name = key.type === "Identifier" ? String(key.name) : stringLiteral(key);
    if (name === undefined) return undefined;
    keys.push(name);
  }
  return keys;
}
