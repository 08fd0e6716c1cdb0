import type { SizeSystem } from "#shop/markets";

/** How somebody likes to wear it, beside what the style intends. */
export const EASES = ["closer", "as-designed", "roomier"] as const;
export type Ease = (typeof EASES)[number];

/**
 * What a shopper tells to be advised: measures of the body, the measure of a garment that fits, or a usual size.
 * Lengths are whole millimetres.
 */
export type SizeQuestion =
  | {
      readonly from: "body";
      /** Around the fullest part. */
      readonly chestMm: number;
      readonly heightMm: number | undefined;
      readonly ease: Ease;
    }
  | {
      readonly from: "garment";
      /** Straight across, laid flat, 2 cm below the armholes: half of the way around. */
      readonly chestMm: number;
    }
  | {
      readonly from: "usual";
      readonly system: SizeSystem;
      /** Whose sizes the label is of. */
      readonly labelOf: "women" | "men";
      /** As "40" or "M". */
      readonly label: string;
      readonly ease: Ease;
    };

export type SizeQuestionProblem = "chest" | "height" | "label";

export type ReadSizeQuestion =
  | { readonly ok: true; readonly question: SizeQuestion }
  /** Nothing was asked yet. */
  | { readonly ok: false; readonly reason: "empty" }
  | { readonly ok: false; readonly reason: "bad-field"; readonly field: SizeQuestionProblem };

/** What a tape can show, in millimetres; anything else is a slip of the keyboard or of the unit. */
const BOUNDS_MM = {
  body: { min: 600, max: 1700 },
  garment: { min: 250, max: 1000 },
  height: { min: 1200, max: 2300 },
} as const;
const MM_PER = { cm: 10, in: 25.4 } as const;
const SYSTEMS: readonly SizeSystem[] = ["EU", "UK", "US", "JP"];
const LABEL_CHARACTERS_MAX = 6;

/**
 * Reads what a form or an address says: `from`, `chest`, `height`, `unit` (cm or in), `ease`, `system`, `labelOf`,
 * `label`. Numbers may have a comma or a point. What is read is used for one answer and stored nowhere.
 */
export function readSizeQuestion(query: URLSearchParams): ReadSizeQuestion {
  const unit = query.get("unit") === "in" ? "in" : "cm";
  const ease = EASES.find((known) => known === query.get("ease")) ?? "as-designed";
  const chest = query.get("chest")?.trim() ?? "";
  const label = query.get("label")?.trim() ?? "";
  switch (query.get("from")) {
    case "usual": {
      if (label === "") return { ok: false, reason: "empty" };
      const system = SYSTEMS.find((known) => known === query.get("system")) ?? "EU";
      const labelOf = query.get("labelOf") === "men" ? "men" : "women";
      if (label.length > LABEL_CHARACTERS_MAX) return { ok: false, reason: "bad-field", field: "label" };
      return { ok: true, question: { from: "usual", system, labelOf, label: label.toUpperCase(), ease } };
    }
    case "garment": {
      if (chest === "") return { ok: false, reason: "empty" };
      const chestMm = readLength(chest, unit, BOUNDS_MM.garment);
      if (chestMm === undefined) return { ok: false, reason: "bad-field", field: "chest" };
      return { ok: true, question: { from: "garment", chestMm } };
    }
    default: {
      if (chest === "") return { ok: false, reason: "empty" };
      const chestMm = readLength(chest, unit, BOUNDS_MM.body);
      if (chestMm === undefined) return { ok: false, reason: "bad-field", field: "chest" };
      const height = query.get("height")?.trim() ?? "";
      const heightMm = height === "" ? undefined : readLength(height, unit, BOUNDS_MM.height);
      if (height !== "" && heightMm === undefined) return { ok: false, reason: "bad-field", field: "height" };
      return { ok: true, question: { from: "body", chestMm, heightMm, ease } };
    }
  }
}

function readLength(
  text: string,
  unit: "cm" | "in",
  { min, max }: { readonly min: number; readonly max: number },
): number | undefined {
  if (!/^\d{1,3}(?:[.,]\d{1,2})?$/.test(text)) return undefined;
  const lengthMm = Math.round(Number(text.replace(",", ".")) * MM_PER[unit]);
  return lengthMm >= min && lengthMm <= max ? lengthMm : undefined;
}
