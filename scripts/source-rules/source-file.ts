import { parseSync } from "rolldown/utils";

/** A file of the project as the rules see it. */
export interface SourceFile {
  /** Relative to the project, with forward slashes. */
  readonly path: string;
  readonly imports: readonly Import[];
  /** The syntax tree, in the shape of ESTree. */
  readonly program: SyntaxNode;
  /** The line, from 1, of an offset in the text. */
  lineOf(offset: number): number;
}

export interface Import {
  /** What is written between the quotes; undefined where the target is computed at run time. */
  readonly specifier: string | undefined;
  readonly line: number;
  /** Gone once types are stripped. */
  readonly isTypeOnly: boolean;
  /** Loaded when it is reached, not when the file is. */
  readonly isDynamic: boolean;
  /** Names taken from the module, and the names they bear here; `*` and `default` for the whole. */
  readonly names: readonly ImportedName[];
}

export interface ImportedName {
  readonly imported: string;
  readonly local: string;
  readonly isTypeOnly: boolean;
}

export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [property: string]: unknown;
}

/** A rule that was broken, and where. */
export interface Finding {
  readonly path: string;
  readonly line: number;
  readonly rule: string;
  readonly message: string;
}

/** Parses a TypeScript or JavaScript file. Throws when the text is no program. */
export function parseSource(path: string, text: string): SourceFile {
  const { program, module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors.map((error) => error.message).join("; ")}`);
  const root = program as unknown as SyntaxNode;
  const lineOf = lineFinder(text);
  const imports: Import[] = [];

  for (const { moduleRequest, entries } of module.staticImports) {
    const names = entries.map((entry) => ({
      imported: entry.importName.name ?? (entry.importName.kind === "Default" ? "default" : "*"),
      local: entry.localName.value,
      isTypeOnly: entry.isType,
    }));
    const isTypeOnly = names.length > 0 && names.every((name) => name.isTypeOnly);
    imports.push({ ...at(moduleRequest), isTypeOnly, isDynamic: false, names });
  }
  for (const { entries } of module.staticExports) {
    // One `export … from` has one source, however many names it hands on.
    const request = entries.find(({ moduleRequest }) => moduleRequest !== null)?.moduleRequest;
    if (!request) continue;
    const isTypeOnly = entries.every((entry) => entry.isType);
    imports.push({ ...at(request), isTypeOnly, isDynamic: false, names: [] });
  }
  for (const { moduleRequest } of module.dynamicImports) {
    const specifier = literal(text.slice(moduleRequest.start, moduleRequest.end));
    const line = lineOf(moduleRequest.start);
    imports.push({ specifier, line, isTypeOnly: false, isDynamic: true, names: [] });
  }
  for (const node of walk(root)) {
    if (node.type !== "TSImportType") continue;
    const { value } = node["source"] as SyntaxNode & { value: string };
    imports.push({ specifier: value, line: lineOf(node.start), isTypeOnly: true, isDynamic: false, names: [] });
  }
  return { path, imports, program: root, lineOf };

  function at(request: { value: string; start: number }) {
    return { specifier: request.value, line: lineOf(request.start) };
  }
}

/** Every node below and including `node`, in the order of the text. */
export function* walk(node: SyntaxNode): Generator<SyntaxNode> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) yield* walk(child);
    }
  }
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";
}

/** The value of a string literal without escapes, or undefined for any other expression. */
function literal(expression: string): string | undefined {
  return /^(["'`])((?:(?!\1)[^\\$])*)\1$/.exec(expression.trim())?.[2];
}

function lineFinder(text: string): (offset: number) => number {
  const ends: number[] = [];
  for (let index = text.indexOf("\n"); index !== -1; index = text.indexOf("\n", index + 1)) ends.push(index);
  return (offset) => {
    const line = ends.findIndex((end) => end >= offset);
    return (line === -1 ? ends.length : line) + 1;
  };
}
