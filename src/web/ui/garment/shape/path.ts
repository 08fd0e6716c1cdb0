import type { Edge, Point } from "./curve.ts";

/** A number as short as a path can carry it: one decimal, no leading nought. */
export function short(value: number, decimals = 1): string {
  const factor = 10 ** decimals;
  const rounded = Math.round(value * factor) / factor;
  if (rounded === 0) return "0";
  return String(rounded).replace(/^(-?)0\./, "$1.");
}

/** Numbers one after the other, with a separator only where a parser needs one. */
export function numbers(values: readonly number[], decimals = 1): string {
  let text = "";
  for (const value of values) {
    const word = short(value, decimals);
    text += text === "" || word.startsWith("-") ? word : ` ${word}`;
  }
  return text;
}

/**
 * Edges as path data in relative coordinates, in whole units unless more is asked for. Rounding errors do not add up: every step starts where the rounded path
 * really is. Where an edge does not begin at the end of the last one, a closed outline goes there in a straight line and an open
 * one begins a new part.
 */
export function pathOf(edges: readonly Edge[], closing: "open" | "closed" = "open", decimals = 0): string {
  const factor = 10 ** decimals;
  const round = (value: number) => Math.round(value * factor) / factor;
  let text = "";
  let [x, y] = [Number.NaN, Number.NaN];
  let command = "";
  const add = (name: string, values: readonly number[]) => {
    const words = numbers(values, decimals);
    text += name === command ? (words.startsWith("-") ? words : ` ${words}`) : name + words;
    command = name;
  };
  for (const edge of edges) {
    for (const [a, b, c, d] of edge) {
      if (!(Math.abs(a[0] - x) < 1.1 && Math.abs(a[1] - y) < 1.1)) {
        const start: Point = [round(a[0]), round(a[1])];
        if (closing === "closed" && text !== "") {
          add("l", [start[0] - x, start[1] - y]);
        } else {
          command = "";
          add("M", start);
        }
        [x, y] = start;
      }
      const end: Point = [round(d[0]), round(d[1])];
      if (isStraight(a, b, c, d)) add("l", [end[0] - x, end[1] - y]);
      else add("c", [b[0] - x, b[1] - y, c[0] - x, c[1] - y, end[0] - x, end[1] - y]);
      [x, y] = end;
    }
  }
  return closing === "closed" ? `${text}z` : text;
}

function isStraight(a: Point, b: Point, c: Point, d: Point): boolean {
  const length = Math.hypot(d[0] - a[0], d[1] - a[1]) || 1;
  const off = (point: Point) =>
    Math.abs((d[0] - a[0]) * (point[1] - a[1]) - (d[1] - a[1]) * (point[0] - a[0])) / length;
  return off(b) < 0.15 && off(c) < 0.15;
}

/** A closed outline from edges that follow each other. */
export function outline(...edges: readonly Edge[]): string {
  return pathOf(edges, "closed");
}

/** Straight strokes as path data. */
export function strokes(lines: readonly (readonly [Point, Point])[]): string {
  return lines
    .map(([from, to]) => {
      const start = [Math.round(from[0] * 10) / 10, Math.round(from[1] * 10) / 10] as const;
      return `M${numbers(start)}l${numbers([to[0] - start[0], to[1] - start[1]])}`;
    })
    .join("");
}
