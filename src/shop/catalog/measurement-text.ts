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
  zh: {
    chest: { name: "胸围（平量）", how: "平铺，腋下2厘米处横量" },
    waist: { name: "腰围（平量）", how: "平铺，最窄处横量" },
    hip: { name: "臀围（平量）", how: "平铺，最宽处横量" },
    hem: { name: "下摆（平量）", how: "沿下摆边缘横量，不拉伸" },
    shoulder: { name: "肩宽", how: "后身左肩缝量至右肩缝" },
    sleeve: { name: "袖长", how: "从肩缝量至袖口边" },
    length: { name: "衣长", how: "从肩部最高点量至下边缘" },
    inseam: { name: "内裆长", how: "从裆缝量至裤脚边" },
  },
  de: {
    chest: { name: "Brust", how: "Quer gemessen, 2 cm unter den Armausschnitten, flach liegend" },
    waist: { name: "Taille", how: "Quer an der schmalsten Stelle, flach liegend" },
    hip: { name: "Hüfte", how: "Quer an der breitesten Stelle, flach liegend" },
    hem: { name: "Saum", how: "Quer an der Unterkante, ungedehnt" },
    shoulder: { name: "Schultern", how: "Von Schulternaht zu Schulternaht über den Rücken" },
    sleeve: { name: "Ärmel", how: "Von der Schulternaht bis zum Ende des Bündchens" },
    length: { name: "Länge", how: "Vom höchsten Punkt der Schulter bis zur Unterkante" },
    inseam: { name: "Innenbein", how: "Von der Schrittnaht bis zur Unterkante des Beins" },
  },
  fr: {
    chest: { name: "Poitrine", how: "En travers, 2 cm sous les emmanchures, vêtement à plat" },
    waist: { name: "Taille", how: "En travers, à l’endroit le plus étroit, vêtement à plat" },
    hip: { name: "Hanches", how: "En travers, à l’endroit le plus large, vêtement à plat" },
    hem: { name: "Bas", how: "En travers du bord inférieur, sans étirer" },
    shoulder: { name: "Épaules", how: "D’une couture d’épaule à l’autre, dans le dos" },
    sleeve: { name: "Manche", how: "De la couture d’épaule au bout du poignet" },
    length: { name: "Longueur", how: "Du point le plus haut de l’épaule au bord inférieur" },
    inseam: { name: "Entrejambe", how: "De la couture d’entrejambe au bas de la jambe" },
  },
  ja: {
    chest: { name: "身幅", how: "平置きし、脇下2cmの位置で左右を直線に" },
    waist: { name: "ウエスト幅", how: "平置きし、いちばん細いところを直線に" },
    hip: { name: "ヒップ幅", how: "平置きし、いちばん広いところを直線に" },
    hem: { name: "裾幅", how: "裾を伸ばさず、端から端まで直線に" },
    shoulder: { name: "肩幅", how: "背中側で、左右の肩の縫い目のあいだ" },
    sleeve: { name: "袖丈", how: "肩の縫い目から袖口の端まで" },
    length: { name: "着丈", how: "肩のいちばん高いところから裾の端まで" },
    inseam: { name: "股下", how: "股の縫い目から裾の端まで" },
  },
};

/** What a point of the size chart is called and how it is measured. */
export function describePoint(point: MeasurementPoint, language: Language): PointText {
  return TEXTS[language][point];
}

const MILLIMETRES_PER_INCH = 25.4;

/** Languages that write a comma before decimals. */
const DECIMAL_COMMA: ReadonlySet<Language> = new Set(["de", "fr"]);

/**
 * A length as a size chart of the language shows it: centimetres to the half, inches to the quarter, without a unit.
 * `formatLength(395, "cm", "de")` → "39,5".
 */
export function formatLength(millimetres: number, unit: "cm" | "in", language: Language = "en"): string {
  if (unit === "cm") {
    const centimetres = String(Math.round(millimetres / 5) / 2);
    return DECIMAL_COMMA.has(language) ? centimetres.replace(".", ",") : centimetres;
  }
  const quarters = Math.round((millimetres / MILLIMETRES_PER_INCH) * 4);
  const whole = Math.floor(quarters / 4);
  return `${whole}${["", "¼", "½", "¾"][quarters % 4]}`;
}
