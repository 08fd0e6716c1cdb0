import { CURRENCY_EXPONENT, type Currency } from "#shop/markets";
import { classifyGarment } from "../classify-garment.ts";
import { CATEGORIES, FIBRE_NAMES, REQUIRED_POINTS, SIZES, type Category } from "../garment.ts";
import { checkCut } from "./check-cut.ts";
import { checkCategoryTexts, checkStyleTexts } from "./check-texts.ts";
import { skuOf, type Range, type RangeStyle } from "./range-style.ts";

const CODE_LETTER = { pullovers: "P", sweaters: "S", jumpsuits: "J", coats: "C" } as const satisfies Record<
  Category,
  string
>;
const COMPANIONS_MAX = 4;
/** Heights of people for whom clothes are cut; a figure outside them is a slip of the pen. */
const HEIGHT_CM = { min: 150, max: 205 };
const HEX_COLOUR = /^#[0-9a-f]{6}$/;

/**
 * Everything that is wrong with a range, as sentences that name the style; empty when it may be sold. It asks for what
 * customs, labels and size charts need: a price in every currency, measurements for every size, fibres that add up to
 * 100 under regulated names, and a tariff code that agrees with them; for what pages need: texts and colour names in
 * every language, companions that exist; and for what drawings need: a cut without contradictions (duty 0.2).
 */
export function checkRange(range: Range): string[] {
  const problems = CATEGORIES.flatMap((category) => {
    const missing = [];
    if (!range.categories.some((entry) => entry.code === category)) missing.push(`category ${category} is missing`);
    if (!range.styles.some((style) => style.category === category)) missing.push(`category ${category} has no style`);
    return missing;
  });
  for (const [what, values] of [
    ["code", range.styles.map((style) => style.code)],
    ["slug", range.styles.map((style) => style.slug)],
    ["SKU", range.styles.flatMap(listSkus)],
  ] as const) {
    problems.push(...repeated(values).map((value) => `${what} ${value} is used twice`));
  }
  problems.push(...checkCategoryTexts(range));
  const codes = new Set(range.styles.map((style) => style.code));
  for (const style of range.styles) {
    const own = [...checkStyle(style), ...checkCompanions(style, codes)];
    problems.push(...own.map((problem) => `${style.code}: ${problem}`));
  }
  return problems;
}

function checkStyle(style: RangeStyle): string[] {
  return [
    ...checkIdentity(style),
    ...checkStyleTexts(style),
    ...checkCut(style),
    ...checkWearing(style),
    ...checkSizes(style),
    ...checkColours(style),
    ...checkFibres(style),
    ...checkPrices(style),
  ];
}

function checkIdentity(style: RangeStyle): string[] {
  return style.code.startsWith(CODE_LETTER[style.category]) ? [] : ["the code has another category's letter"];
}

/** When it is worn and by whom the drawing shows it worn. */
function checkWearing({ seasons, shownOn, sizes }: RangeStyle): string[] {
  const problems: string[] = [];
  if (seasons.length === 0 || repeated(seasons).length > 0) problems.push("the seasons are none or named twice");
  if (!sizes.includes(shownOn.size)) problems.push(`it is shown in ${shownOn.size}, in which it is not made`);
  if (!(shownOn.heightCm >= HEIGHT_CM.min && shownOn.heightCm <= HEIGHT_CM.max)) {
    problems.push(`it is shown on somebody ${shownOn.heightCm} cm tall`);
  }
  return problems;
}

function checkCompanions({ code, goesWith }: RangeStyle, codes: ReadonlySet<string>): string[] {
  const problems = goesWith
    .filter((companion) => !codes.has(companion))
    .map((companion) => `it goes with ${companion}, which does not exist`);
  if (goesWith.includes(code)) problems.push("it goes with itself");
  if (repeated(goesWith).length > 0) problems.push("it goes with the same style twice");
  if (goesWith.length > COMPANIONS_MAX) problems.push(`it goes with more than ${COMPANIONS_MAX} styles`);
  return problems;
}

function checkSizes(style: RangeStyle): string[] {
  const problems: string[] = [];
  const order = style.sizes.map((size) => SIZES.indexOf(size));
  if (!rises(order)) problems.push("the sizes are not in order");
  if (style.weightGrams.length !== style.sizes.length || !rises(style.weightGrams)) {
    problems.push("there is not one weight per size, rising with it");
  }
  for (const point of REQUIRED_POINTS[style.category]) {
    if (style.measurementsCm[point] === undefined) problems.push(`the ${point} is not measured`);
  }
  for (const [point, lengths] of Object.entries(style.measurementsCm)) {
    if (lengths.length !== style.sizes.length || !rises(lengths)) {
      problems.push(`there is not one ${point} per size, rising with it`);
    }
  }
  return problems;
}

function checkColours(style: RangeStyle): string[] {
  const problems: string[] = [];
  if (style.colours.length === 0) problems.push("there is no colour");
  for (const code of repeated(style.colours.map((colour) => colour.code))) problems.push(`colour ${code} occurs twice`);
  for (const colour of style.colours) {
    if (![colour.hex, ...colour.accents].every((hex) => HEX_COLOUR.test(hex))) {
      problems.push(`${colour.code} is not written as six hexadecimal digits`);
    }
    const whole = colour.stockPieces.every((pieces) => Number.isSafeInteger(pieces) && pieces >= 0);
    if (colour.stockPieces.length !== style.sizes.length || !whole) {
      problems.push(`${colour.code} has not one number of pieces per size`);
    }
  }
  return problems;
}

function checkFibres(style: RangeStyle): string[] {
  const problems: string[] = [];
  const sums = new Map<string, number>();
  for (const fibre of style.fibres) {
    sums.set(fibre.part, (sums.get(fibre.part) ?? 0) + fibre.percent);
    if (!FIBRE_NAMES.includes(fibre.name)) problems.push(`${fibre.name} is no name that a label may carry`);
  }
  for (const [part, sum] of sums) if (sum !== 100) problems.push(`the fibres of ${part} add up to ${sum}`);
  if (!sums.has("whole") && !sums.has("shell")) return [...problems, "the main fabric has no fibres"];
  if (sums.has("whole") && sums.has("shell")) problems.push("fibres are given both of the whole and of a shell");
  const expected = classifyGarment(style);
  if (style.hsCode !== expected) problems.push(`HS code ${style.hsCode} is given, the fibres say ${expected}`);
  return problems;
}

function checkPrices(style: RangeStyle): string[] {
  return (Object.keys(CURRENCY_EXPONENT) as Currency[])
    .filter((currency) => !Number.isSafeInteger(style.prices[currency]) || style.prices[currency] <= 0)
    .map((currency) => `there is no price in ${currency}`);
}

function listSkus(style: RangeStyle): string[] {
  return style.colours.flatMap((colour) => style.sizes.map((size) => skuOf(style, colour, size)));
}

function rises(values: readonly number[]): boolean {
  return values.length > 0 && values.every((value, index) => index === 0 || value > values[index - 1]!);
}

function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(values.filter((value) => seen.size === seen.add(value).size))];
}
