import { CURRENCY_EXPONENT, type Currency } from "#shop/markets";
import { classifyGarment } from "../classify-garment.ts";
import { CATEGORIES, FIBRE_NAMES, REQUIRED_POINTS, SIZES, type Category } from "../garment.ts";
import { skuOf, type Range, type RangeStyle } from "./range-style.ts";

const CODE_LETTER = { pullovers: "P", sweaters: "S", jumpsuits: "J", coats: "C" } as const satisfies Record<
  Category,
  string
>;

/**
 * Everything that is wrong with a range, as sentences that name the style; empty when it may be sold. It asks for what
 * customs, labels and size charts need: a price in every currency, measurements for every size, fibres that add up to
 * 100 under regulated names, and a tariff code that agrees with them.
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
  for (const style of range.styles) problems.push(...checkStyle(style).map((problem) => `${style.code}: ${problem}`));
  return problems;
}

function checkStyle(style: RangeStyle): string[] {
  return [
    ...checkIdentity(style),
    ...checkSizes(style),
    ...checkColours(style),
    ...checkFibres(style),
    ...checkPrices(style),
  ];
}

function checkIdentity(style: RangeStyle): string[] {
  const problems: string[] = [];
  if (!style.code.startsWith(CODE_LETTER[style.category])) problems.push("the code has another category's letter");
  for (const text of Object.values(style.text)) {
    if (Object.values(text).some((part) => part.trim() === "")) problems.push("a text is empty");
    if (text.summary.length > 160) problems.push("the summary is longer than a card");
  }
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
  for (const colour of style.colours) {
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
