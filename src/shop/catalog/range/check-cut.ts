import type { Motif } from "../garment.ts";
import type { RangeStyle } from "./range-style.ts";

/** Motifs that are drawn in further colours; the others are relief in the colour of the ground. */
const COLOURED_MOTIFS: ReadonlySet<Motif> = new Set([
  "yoke-stars",
  "all-over-snowflakes",
  "peerie-bands",
  "breton-stripe",
  "wide-stripe",
  "colour-block",
  "tipping",
  "argyle",
]);

/**
 * What a drawing could not make sense of: legs on a coat, a button stand on a zip, a sleeve without a length, a motif
 * without the colours it is drawn in. Sentences without the style's name.
 */
export function checkCut(style: RangeStyle): string[] {
  return [...checkLegs(style), ...checkButtons(style), ...checkSleeves(style), ...checkMotif(style)];
}

function checkLegs({ category, cut }: RangeStyle): string[] {
  if (category === "jumpsuits") return cut.leg === "none" ? ["a jumpsuit has no legs"] : [];
  return cut.leg === "none" ? [] : [`${category} have legs`];
}

function checkButtons({ closure, cut }: RangeStyle): string[] {
  switch (closure) {
    case "buttons":
    case "placket":
      return cut.buttons === "none" ? ["it closes with buttons and has none"] : [];
    case "none":
    case "half-zip":
    case "zip":
      return cut.buttons === "none" ? [] : ["it has buttons and does not close with them"];
    // A belt or a tie may be helped by buttons.
    case "wrap-tie":
    case "belt":
      return [];
  }
}

function checkSleeves({ cut, measurementsCm }: RangeStyle): string[] {
  const problems: string[] = [];
  const sleeveless = cut.sleeve === "none";
  if (sleeveless !== (cut.sleeveLength === "none")) problems.push("the sleeve and its length disagree");
  if (sleeveless && measurementsCm.sleeve !== undefined) problems.push("a sleeve is measured that is not there");
  if (!sleeveless && measurementsCm.sleeve === undefined) problems.push("the sleeve is not measured");
  return problems;
}

function checkMotif({ stitch, cut, colours }: RangeStyle): string[] {
  const problems: string[] = [];
  const coloured = COLOURED_MOTIFS.has(cut.motif);
  if (stitch === "fair-isle" && !coloured) problems.push("Fair Isle is knitted without a motif in colours");
  if (stitch === "cable" && cut.motif === "none") problems.push("cables are knitted in no arrangement");
  for (const { code, accents } of colours) {
    if (coloured && accents.length === 0) problems.push(`${code} lacks the accents of its motif`);
    if (!coloured && accents.length > 0) problems.push(`${code} has accents and no motif to use them`);
  }
  return problems;
}
