import { globSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { parseSync } from "rolldown/utils";

/** A test that says in its title, or in the title of a group around it, which duties it proves. */
export interface Citation {
  /** Relative to the project, with forward slashes. */
  readonly file: string;
  /** As written, groups first: `stock > refuses the sixth piece [2.1.3]`. Computed parts are written `…`. */
  readonly title: string;
  /** Ids in the order they are cited. */
  readonly duties: readonly string[];
}

/** Where tests may lie. */
const TEST_FILES = "{src,e2e,sandbox,testing,scripts,proof}/**/*.test.{ts,tsx}";
/** Stands for a part of a title that is only known when the test runs. */
const COMPUTED = "…";

const DUTY_ID = String.raw`\d\.\d(?:\.\d{1,2})?`;
const CITATION = new RegExp(String.raw`\[(${DUTY_ID}(?:,\s*${DUTY_ID})*)\]`, "g");

/** The duty ids that a title cites in square brackets: `"… [1.1.4, 2.1.3]"`. */
export function citedDuties(title: string): string[] {
  return [...new Set([...title.matchAll(CITATION)].flatMap((match) => match[1]!.split(/,\s*/)))];
}

/** A pattern, for a test runner's name filter, of the titles that cite at least one of the duties. */
export function citationPattern(dutyIds: readonly string[]): string {
  const ids = dutyIds.map((id) => id.replaceAll(".", String.raw`\.`)).join("|");
  return String.raw`\[(?:[\d., ]*[ ,])?(?:${ids})(?:,[\d., ]*)?\]`;
}

/**
 * A pattern of the full names (`group > test`) under which a citation's test may appear in results, computed parts
 * standing for anything.
 */
export function resultPattern(citation: Pick<Citation, "title">): RegExp {
  const literal = citation.title.split(COMPUTED).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${literal.join("[^]*")}$`);
}

/** Reads every test file below `root` and returns the tests that cite a duty, in the order of the files' names. */
export function findCitations(root: string): Citation[] {
  return globSync(TEST_FILES, { cwd: root })
    .map((file) => file.split(sep).join("/"))
    .toSorted()
    .flatMap((file) => citationsIn(file, readFileSync(join(root, file), "utf8")));
}

/** The citing tests of one file. Tests that are skipped or only planned prove nothing and are left out. */
export function citationsIn(file: string, source: string): Citation[] {
  if (citedDuties(source).length === 0) return [];
  const { program, errors } = parseSync(file, source, { lang: file.endsWith("x") ? "tsx" : "ts" });
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]!.message}`);
  const citations: Citation[] = [];
  visit(program as unknown as Node, [], (titles) => {
    const title = titles.join(" > ");
    const duties = citedDuties(title);
    if (duties.length > 0) citations.push({ file, title, duties });
  });
  return citations;
}

/** As much of a syntax tree as the search for titles looks at. */
interface Node {
  readonly type: string;
  readonly [property: string]: unknown;
}

const GROUP = /^(describe|suite)$/;
const TEST = /^(test|it|\w+Test)$/;
const NOT_RUN = new Set(["skip", "todo"]);
const TABLE = new Set(["each", "for"]);

/** Walks the tree; `groups` are the titles of the groups around a node, `found` gets them with the test's own. */
function visit(node: Node, groups: readonly string[], found: (titles: readonly string[]) => void): void {
  const call = node.type === "CallExpression" ? readTestCall(node) : undefined;
  if (call?.modifiers.some((modifier) => NOT_RUN.has(modifier))) return;
  if (call?.kind === "test") found([...groups, call.title]);
  const inner = call?.kind === "group" ? [...groups, call.title] : groups;
  for (const child of Object.values(node)) {
    for (const value of Array.isArray(child) ? child : [child]) {
      if (isNode(value)) visit(value, inner, found);
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";
}

/** Understands `test("…")`, `describe("…")`, `it.for(table)("…")`, `test.each`…`` ("…")` and functions named `…Test`. */
function readTestCall(call: Node) {
  const modifiers: string[] = [];
  let callee = call["callee"] as Node;
  for (;;) {
    if (callee.type === "MemberExpression") {
      modifiers.push(String((callee["property"] as Node)["name"]));
      callee = callee["object"] as Node;
    } else if (callee.type === "CallExpression") callee = callee["callee"] as Node;
    else if (callee.type === "TaggedTemplateExpression") callee = callee["tag"] as Node;
    else break;
  }
  const name = callee.type === "Identifier" ? String(callee["name"]) : "";
  const kind = GROUP.test(name) ? "group" : TEST.test(name) ? "test" : undefined;
  const written = (call["arguments"] as readonly Node[])[0];
  const text = written === undefined ? undefined : readTitle(written);
  if (kind === undefined || text === undefined) return undefined;
  const title = modifiers.some((modifier) => TABLE.has(modifier)) ? hideFormats(text) : text;
  return { kind, title, modifiers } as const;
}

/** A title as far as it is written out; undefined for anything that is no text. */
function readTitle(node: Node): string | undefined {
  if (node.type === "Literal" && typeof node["value"] === "string") return node["value"];
  if (node.type === "TemplateLiteral") {
    const parts = node["quasis"] as readonly { value: { cooked: string } }[];
    return parts.map((part) => part.value.cooked).join(COMPUTED);
  }
  if (node.type === "BinaryExpression" && node["operator"] === "+") {
    return (readTitle(node["left"] as Node) ?? COMPUTED) + (readTitle(node["right"] as Node) ?? COMPUTED);
  }
  return undefined;
}

/** In the title of a table of tests, `%s` or `$name` stands for a value of the row. */
function hideFormats(title: string): string {
  return title.replace(/%[sdifjoOc#$]/g, COMPUTED).replace(/\$[\w.]+/g, COMPUTED);
}
