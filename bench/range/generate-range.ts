import { seededRandomness } from "#platform/ids";
import {
  classifyGarment,
  launchRange,
  STITCHES,
  type Fibre,
  type Range,
  type RangeColour,
  type RangeStyle,
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
  const styles = Array.from({ length: count }, (_, index) => generateStyle(index, pick));
  return { categories: launchRange.categories, styles };
}

function generateStyle(index: number, pick: Pick): RangeStyle {
  // Walking through the models in turn fills every category evenly.
  const model = launchRange.styles[index % launchRange.styles.length]!;
  const fibres = BLENDS[pick(BLENDS.length)]!.map(([name, percent]): Fibre => ({ part: "whole", name, percent }));
  const place = `${FIRST_WORDS[pick(FIRST_WORDS.length)]} ${SECOND_WORDS[pick(SECOND_WORDS.length)]}`;
  const stitch = model.construction === "woven" ? model.stitch : STITCHES[pick(STITCHES.length - 3)]!;
  const name = `${place} ${stitch.replace("-", " ")} ${NOUN_WORDS[model.noun]} ${index}`;
  return {
    ...model,
    code: `${CODE_LETTER[model.category]}${1000 + index}`,
    slug: name.toLowerCase().replaceAll(" ", "-"),
    stitch,
    fibres,
    hsCode: classifyGarment({ ...model, fibres }),
    text: { en: { ...model.text.en, name } },
    prices: scalePrices(model.prices, 80 + pick(61)),
    colours: pickColours(model, pick),
  };
}

function scalePrices(prices: RangeStyle["prices"], percent: number): RangeStyle["prices"] {
  return Object.fromEntries(
    Object.entries(prices).map(([currency, amount]) => [currency, Math.round((amount * percent) / 10_000) * 100]),
  ) as Record<keyof RangeStyle["prices"], number>;
}

function pickColours(model: RangeStyle, pick: Pick): RangeColour[] {
  const start = pick(COLOURS.length);
  return Array.from({ length: 2 + pick(3) }, (_, offset) => {
    const [code, name, hex] = COLOURS[(start + offset) % COLOURS.length]!;
    return { code, hex, name: { en: name }, stockPieces: model.sizes.map(() => PIECES) };
  });
}
