import type { Language } from "#shop/markets";
import type { MeasurementPoint } from "./garment.ts";

interface PointText {
  readonly name: string;
  /** Where the tape lies. */
  readonly how: string;
}

const TEXTS: Readonly<Record<Language, Readonly<Record<MeasurementPoint, PointText>>>> = {
  en: {
    chest: { name: "Chest", how: "Straight across, 2 cm below the armholes, garment laid flat" },
    waist: { name: "Waist", how: "Straight across the narrowest place, garment laid flat" },
    hip: { name: "Hip", how: "Straight across the widest place, garment laid flat" },
    hem: { name: "Hem", how: "Straight across the lower edge, not stretched" },
    shoulder: { name: "Shoulders", how: "From shoulder seam to shoulder seam across the back" },
    sleeve: { name: "Sleeve", how: "From the shoulder seam to the end of the cuff" },
    length: { name: "Length", how: "From the highest point of the shoulder to the lower edge" },
    inseam: { name: "Inside leg", how: "From the crotch seam to the lower edge of the leg" },
  },
};

/** What a point of the size chart is called and how it is measured. */
export function describePoint(point: MeasurementPoint, language: Language): PointText {
  return TEXTS[language][point];
}

const MILLIMETRES_PER_INCH = 25.4;

/** A length as a size chart shows it: centimetres to the half, inches to the quarter, without a unit. */
export function formatLength(millimetres: number, unit: "cm" | "in"): string {
  if (unit === "cm") return String(Math.round(millimetres / 5) / 2);
  const quarters = Math.round((millimetres / MILLIMETRES_PER_INCH) * 4);
  const whole = Math.floor(quarters / 4);
  return `${whole}${["", "¼", "½", "¾"][quarters % 4]}`;
}
