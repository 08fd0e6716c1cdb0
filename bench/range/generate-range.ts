import { seededRandomness } from "#platform/ids";
import { shop } from "#shop.config";
import {
  classifyGarment,
  launchRange,
  SEASONS,
  STITCHES,
  type Cut,
  type Fibre,
  type Range,
  type RangeColour,
  type RangeStyle,
  type Stitch,
} from "#shop/catalog";

/** Picks a whole number from 0 up to, not including, `below`. */
type Pick = (below: number) => number;

const FIRST_WORDS = (
  "Alder Ash Aspen Barrow Beck Birch Bracken Bramble Brook Burdock Chalk Clover Combe Coppice Croft Dale Drover Elder " +
  "Fallow Fell Fern Flint Ford Furrow Gale Garth Glen Gorse Grange Hazel Heath Hedge Holm Juniper Kelp Lark Ling Loch " +
  "Mallow Marram Meadow Mere Mill Moor Nettle Oak Orchard Otter Pike Quarry Reed Ridge Rook Rush Sedge Shale Sloe " +
  "Sparrow Stile Swale Tarn Teasel Thicket Thistle Tor Vetch Wade Warren Weald Willow Wold Yew"
).split(" ");
const SECOND_WORDS = ["Bank", "Bay", "Edge", "Field", "Gate", "Head", "Lane", "Mead", "Row", "Side", "Wood", "Yard"];
const NOUN_WORDS = { pullover: "Pullover", cardigan: "Cardigan", jumpsuit: "Jumpsuit", coat: "Coat", overcoat: "Coat" };
const CODE_LETTER = { pullovers: "P", sweaters: "S", jumpsuits: "J", coats: "C" } as const;
const BLENDS: readonly (readonly (readonly [Fibre["name"], number])[])[] = [
  [["wool", 100]],
  [
    ["wool", 80],
    ["nylon", 20],
  ],
  [
    ["wool", 70],
    ["cashmere", 30],
  ],
  [
    ["alpaca", 50],
    ["wool", 30],
    ["nylon", 20],
  ],
  [["cotton", 100]],
  [
    ["cotton", 60],
    ["modal", 40],
  ],
  [
    ["viscose", 80],
    ["nylon", 20],
  ],
  [
    ["acrylic", 60],
    ["wool", 40],
  ],
];
const COLOURS: readonly (readonly [code: string, name: string, hex: string])[] = [
  ["OAT", "Oat", "#d9ccb4"],
  ["INK", "Ink", "#1f2937"],
  ["MOS", "Moss", "#5c6b3c"],
  ["RST", "Rust", "#a4502f"],
  ["NVY", "Navy", "#22304f"],
  ["CLR", "Claret", "#6e2a35"],
  ["FOG", "Fog", "#c9cccb"],
  ["OCH", "Ochre", "#c08a2e"],
  ["SEA", "Sea", "#35576b"],
  ["BLK", "Black", "#17181a"],
];
/** Enough that a benchmark does not run out of what it buys. */
const PIECES = 100_000;

/**
 * A range of `count` styles that differ in name, colours, fibres and price, for benchmarks and their tests: the same
 * seed gives the same range. Every style passes the checks of a real one.
 */
export function generateRange(seed: number, count: number): Range {
  const randomness = seededRandomness(seed);
  const pick: Pick = (below) => Buffer.from(randomness.bytes(4)).readUInt32BE() % below;
  const styles = Array.from({ length: count }, (_, index) => generateStyle(index, count, pick));
  return { categories: launchRange.categories, styles };
}

/** Walking through the models in turn fills every category evenly. */
function modelOf(index: number): RangeStyle {
  return launchRange.styles[index % launchRange.styles.length]!;
}

function codeOf(index: number): string {
  return `${CODE_LETTER[modelOf(index).category]}${1000 + index}`;
}

function generateStyle(index: number, count: number, pick: Pick): RangeStyle {
  const model = modelOf(index);
  const fibres = BLENDS[pick(BLENDS.length)]!.map(([name, percent]): Fibre => ({ part: "whole", name, percent }));
  const place = `${FIRST_WORDS[pick(FIRST_WORDS.length)]} ${SECOND_WORDS[pick(SECOND_WORDS.length)]}`;
  const stitch = model.construction === "woven" ? model.stitch : STITCHES[pick(STITCHES.length - 3)]!;
  const name = `${place} ${stitch.replace("-", " ")} ${NOUN_WORDS[model.noun]} ${index}`;
  return {
    ...model,
    code: codeOf(index),
    slug: name.toLowerCase().replaceAll(" ", "-"),
    stitch,
    cut: { ...model.cut, motif: motifOf(stitch) },
    seasons: [SEASONS[pick(SEASONS.length)]!],
    goesWith: [1, 2].map((step) => codeOf((index + step) % count)),
    fibres,
    hsCode: classifyGarment({ ...model, fibres }),
    text: renameTexts(model, name, `${place} ${index}`),
    prices: scalePrices(model.prices, 80 + pick(61)),
    colours: pickColours(model, stitch, pick),
  };
}

/** English has the whole name, other languages the model's own with the place before it. */
function renameTexts(model: RangeStyle, name: string, place: string): RangeStyle["text"] {
  const renamed = shop.languages.map((language) => {
    const text = model.text[language];
    return [language, { ...text, name: language === "en" ? name : `${place} ${text.name}` }] as const;
  });
  return Object.fromEntries(renamed) as RangeStyle["text"];
}

/** Cables are arranged and Fair Isle is patterned; other stitches stand for themselves. */
function motifOf(stitch: Stitch): Cut["motif"] {
  if (stitch === "cable") return "rope-cables";
  return stitch === "fair-isle" ? "yoke-stars" : "none";
}

function scalePrices(prices: RangeStyle["prices"], percent: number): RangeStyle["prices"] {
  return Object.fromEntries(
    Object.entries(prices).map(([currency, amount]) => [currency, Math.round((amount * percent) / 10_000) * 100]),
  ) as Record<keyof RangeStyle["prices"], number>;
}

function pickColours(model: RangeStyle, stitch: Stitch, pick: Pick): RangeColour[] {
  const start = pick(COLOURS.length);
  return Array.from({ length: 2 + pick(3) }, (_, offset) => {
    const [code, name, hex] = COLOURS[(start + offset) % COLOURS.length]!;
    return {
      code,
      hex,
      accents: stitch === "fair-isle" ? ["#f4f1ea", "#22304f"] : [],
      name: Object.fromEntries(shop.languages.map((language) => [language, name])) as RangeColour["name"],
      stockPieces: model.sizes.map(() => PIECES),
    };
  });
}
