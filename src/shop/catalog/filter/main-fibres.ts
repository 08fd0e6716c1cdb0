import type { Fibre, FibreName } from "../garment.ts";

/** Fibres that people look for by name even where they are the smaller part. */
const FINE_FIBRES: ReadonlySet<FibreName> = new Set(["cashmere", "alpaca", "mohair", "camel", "yak", "silk"]);
const FINE_PERCENT_MIN = 10;
const OTHER_PERCENT_MIN = 30;

/**
 * The fibres under which a garment is found: the greatest of its fabric, others from 30 percent on, and fine ones from
 * 10 percent on. What strengthens a yarn is on the label and not here; linings do not count.
 */
export function mainFibres(fibres: readonly Fibre[]): FibreName[] {
  const fabric = fibres.filter((fibre) => fibre.part === "whole" || fibre.part === "shell");
  const greatest = Math.max(...fabric.map((fibre) => fibre.percent));
  return fabric
    .filter(({ name, percent }) => {
      const least = FINE_FIBRES.has(name) ? FINE_PERCENT_MIN : OTHER_PERCENT_MIN;
      return percent >= Math.min(least, greatest);
    })
    .map((fibre) => fibre.name);
}
