import type { Inventory } from "#privacy/inventory";
import type { Finding } from "./finding.ts";
import {
  calledMethod,
  isNode,
  placeOf,
  stringLiteral,
  walkSource,
  type SourceFile,
  type SyntaxNode,
} from "./source-tree.ts";

const STORE = /^(files|fileStore)$|(Files|FileStore)$/;
const FILE_MODULES = new Set(["fs", "fs/promises", "node:fs", "node:fs/promises"]);
/** What of Node's file system only reads. Anything else can make a file. */
const READING = new Set(
  (
    "access close constants createReadStream exists fstat glob lstat opendir read readFile readdir readlink readv " +
    "realpath stat statfs unwatchFile watch watchFile"
  ).split(" "),
);
/** The room that owns files; its kinds are declared all the same. */
const OWNER = "src/platform/";

/**
 * Checks that every kind of file is declared, and that nobody writes files but the file store and the writers that the
 * inventory names (duty 0.3).
 */
export function checkFileKinds(inventory: Inventory, sources: readonly SourceFile[]): Finding[] {
  const written = [...inventory.fileKinds].map(([kind, { value }]) => ({ kind, writer: value.writer }));
  const writers = new Set(written.map(({ writer }) => writer));
  const writing = new Set<string>();
  const findings: Finding[] = [];
  for (const source of sources) {
    walkSource(source, (node) => {
      findings.push(...checkStoreCall(inventory, source, node));
      for (const name of writingImports(node)) {
        writing.add(source.path);
        if (source.path.startsWith(OWNER) || writers.has(source.path)) continue;
        findings.push(undeclaredWriter(placeOf(source, node), name));
      }
    });
  }
  for (const { kind, writer } of written) {
    if (writer === undefined || writing.has(writer)) continue;
    const message = `file kind ${kind} is declared as written by ${writer}, which writes no file: correct its writer`;
    findings.push({ gate: "file-kind", subject: kind, message });
  }
  return findings;
}

function checkStoreCall(inventory: Inventory, source: SourceFile, node: SyntaxNode): Finding[] {
  const call = calledMethod(node);
  if (call === undefined || call.method !== "write" || !STORE.test(call.receiver)) return [];
  const place = placeOf(source, node);
  const kind = stringLiteral(call.arguments[0]);
  if (kind === undefined) {
    const message = `the kind of the file written at ${place} is not a string literal: name it, so that it can be decided about`;
    return [{ gate: "file-kind", subject: place, message }];
  }
  if (inventory.fileKinds.has(kind)) return [];
  const message =
    `file kind "${kind}" written at ${place} is not in the inventory: decide what it holds, how that is protected and ` +
    `how long it is kept, and declare it under fileKinds in the personal-data.ts of its part`;
  return [{ gate: "file-kind", subject: `${place}: ${kind}`, message }];
}

function undeclaredWriter(place: string, name: string): Finding {
  const message =
    `${place} takes ${name} from Node's file system: write through the file store of #platform/files, or declare a ` +
    `file kind with this file as its writer`;
  return { gate: "file-kind", subject: `${place}: ${name}`, message };
}

/** What an import brings in that can make a file; a whole module can. */
function writingImports(node: SyntaxNode): string[] {
  if (node.type === "ImportExpression") {
    return FILE_MODULES.has(stringLiteral(node.source as SyntaxNode) ?? "") ? ["the whole module"] : [];
  }
  if (
    node.type !== "ImportDeclaration" &&
    node.type !== "ExportNamedDeclaration" &&
    node.type !== "ExportAllDeclaration"
  ) {
    return [];
  }
  if (!isNode(node.source) || !FILE_MODULES.has(stringLiteral(node.source) ?? "")) return [];
  if (node.importKind === "type" || node.exportKind === "type") return [];
  if (node.type === "ExportAllDeclaration") return ["the whole module"];
  return (node.specifiers as SyntaxNode[]).flatMap((specifier) => {
    const imported = specifier.imported ?? specifier.local;
    if (specifier.type !== "ImportSpecifier" && specifier.type !== "ExportSpecifier") return ["the whole module"];
    if (specifier.importKind === "type" || specifier.exportKind === "type") return [];
    const name = isNode(imported) ? String(imported.name) : "";
    return READING.has(name.replace(/Sync$/, "")) ? [] : [name];
  });
}
