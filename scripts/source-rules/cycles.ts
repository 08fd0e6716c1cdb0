import { isTest, placeOf, resolveSpecifier } from "./place.ts";
import type { Finding, SourceFile } from "./source-file.ts";

interface Edge {
  readonly to: string;
  /** Where the edge is written. */
  readonly path: string;
  readonly line: number;
}

type Graph = Map<string, Edge[]>;

/**
 * Finds circles of imports. Files are joined by what is loaded with them, so a circle of types within a part is
 * none; parts of a room are joined by every import, because two parts that know each other are one part.
 */
export function checkCycles(files: readonly SourceFile[]): Finding[] {
  const known = new Set(files.map((file) => file.path));
  const fileGraph: Graph = new Map();
  const partGraph: Graph = new Map();
  for (const file of files) {
    if (isTest(file.path)) continue;
    for (const { specifier, line, isTypeOnly, isDynamic } of file.imports) {
      const target = specifier === undefined ? undefined : resolveSpecifier(file.path, specifier);
      if (target === undefined || !known.has(target)) continue;
      const where = { path: file.path, line };
      if (!isTypeOnly && !isDynamic) addEdge(fileGraph, file.path, { to: target, ...where });
      const [ownPart, otherPart] = [partOf(file.path), partOf(target)];
      if (ownPart === undefined || otherPart === undefined || ownPart === otherPart) continue;
      addEdge(partGraph, ownPart, { to: otherPart, ...where });
    }
  }
  const betweenParts = findCycles(partGraph).map((cycle) => report(cycle, "parts import each other"));
  const betweenFiles = findCycles(fileGraph)
    // A circle through several parts is already told as one of parts.
    .filter((cycle) => new Set(cycle.map((edge) => partOf(edge.to) ?? "")).size === 1)
    .map((cycle) => report(cycle, "files import each other"));
  return [...betweenParts, ...betweenFiles];
}

/** A file of a whole room counts as a part of its own. */
function partOf(path: string): string | undefined {
  const place = placeOf(path);
  if (place.area !== "room") return undefined;
  return place.part === undefined ? path.replace("src/", "") : `${place.room}/${place.part}`;
}

function addEdge(graph: Graph, from: string, edge: Edge): void {
  const edges = graph.get(from);
  if (edges === undefined) graph.set(from, [edge]);
  else edges.push(edge);
}

function report(cycle: readonly Edge[], complaint: string): Finding {
  const [first] = cycle;
  if (first === undefined) throw new Error("a cycle has edges");
  const names = [cycle.at(-1)?.to ?? "", ...cycle.map((edge) => edge.to)];
  return { path: first.path, line: first.line, rule: "cycles", message: `${complaint}: ${names.join(" → ")}` };
}

/** One circle per group of nodes that reach each other: the shortest through the group's first node by name. */
function findCycles(graph: Graph): Edge[][] {
  const cycles: Edge[][] = [];
  const done = new Set<string>();
  for (const start of [...graph.keys()].toSorted()) {
    if (done.has(start)) continue;
    const cycle = shortestWayBack(graph, start);
    if (cycle === undefined) continue;
    cycles.push(cycle);
    for (const edge of cycle) done.add(edge.to);
  }
  return cycles;
}

function shortestWayBack(graph: Graph, start: string): Edge[] | undefined {
  const ways = new Map<string, Edge[]>();
  const queue: { readonly node: string; readonly way: Edge[] }[] = [{ node: start, way: [] }];
  for (const { node, way } of queue) {
    for (const edge of graph.get(node) ?? []) {
      if (edge.to === start) return [...way, edge];
      if (ways.has(edge.to)) continue;
      ways.set(edge.to, [...way, edge]);
      queue.push({ node: edge.to, way: [...way, edge] });
    }
  }
  return undefined;
}
