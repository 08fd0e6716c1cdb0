import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import {
  BODY_LENGTHS,
  BUTTONS,
  CATEGORIES,
  HEMS,
  LEGS,
  MOTIFS,
  POCKETS,
  SLEEVE_LENGTHS,
  SLEEVES,
  STITCHES,
  type Closure,
  type Fit,
  type Neckline,
  type Wearer,
} from "#shop/catalog";
import { drawGarment } from "./draw-garment.ts";
import { VIEWS, type GarmentColour, type GarmentFacts, type View } from "./garment-facts.ts";
import { COLLARS } from "./part/collars.ts";

const NECKLINES = Object.keys(COLLARS) as Neckline[];
const CLOSURES: readonly Closure[] = ["none", "half-zip", "zip", "buttons", "placket", "wrap-tie", "belt"];
const FITS: readonly Fit[] = ["slim", "regular", "relaxed", "oversized"];
const WEARERS: readonly Wearer[] = ["women", "men", "unisex"];

const OAT: GarmentColour = { hex: "#d9ccb4", accents: ["#35576b", "#8d3f33", "#5c6b3c"] };
const JUMPER: GarmentFacts = {
  code: "P101",
  category: "pullovers",
  wearer: "unisex",
  fit: "regular",
  stitch: "plain",
  neckline: "crew",
  closure: "none",
  cut: {
    sleeve: "set-in",
    sleeveLength: "long",
    length: "hip",
    hem: "rib",
    pocket: "none",
    leg: "none",
    motif: "none",
    buttons: "none",
  },
};
const CARDIGAN: GarmentFacts = {
  ...JUMPER,
  neckline: "v",
  closure: "buttons",
  cut: { ...JUMPER.cut, buttons: "single-row" },
};
const JUMPSUIT: GarmentFacts = {
  ...JUMPER,
  category: "jumpsuits",
  cut: { ...JUMPER.cut, leg: "straight", length: "ankle" },
};

const draw = (garment: GarmentFacts, view: View = "front", colour: GarmentColour = OAT) =>
  drawGarment({ garment, colour, view, detailLevel: "card" });
const cutBy = (garment: GarmentFacts, cut: Partial<GarmentFacts["cut"]>): GarmentFacts => ({
  ...garment,
  cut: { ...garment.cut, ...cut },
});

/** Everything that the closed lists can ask for, once per member beside every stitch, neckline and category. */
function combinations(): GarmentFacts[] {
  const crossed = CATEGORIES.flatMap((category) =>
    STITCHES.flatMap((stitch) =>
      NECKLINES.map((neckline, index): GarmentFacts => {
        const pick = <Item>(items: readonly Item[], step: number): Item =>
          items[(index * step + stitch.length) % items.length]!;
        return {
          code: `${category}${stitch}${neckline}`,
          category,
          stitch,
          neckline,
          wearer: pick(WEARERS, 1),
          fit: pick(FITS, 3),
          closure: pick(CLOSURES, 2),
          cut: {
            sleeve: pick(SLEEVES, 1),
            sleeveLength: pick(SLEEVE_LENGTHS, 2),
            length: pick(BODY_LENGTHS, 3),
            hem: pick(HEMS, 2),
            pocket: pick(POCKETS, 5),
            leg: category === "jumpsuits" ? pick(LEGS.slice(1), 1) : "none",
            motif: pick(MOTIFS, 5),
            buttons: pick(BUTTONS, 3),
          },
        };
      }),
    ),
  );
  const motifs = MOTIFS.flatMap((motif) =>
    STITCHES.map((stitch) => ({ ...cutBy(CARDIGAN, { motif, pocket: "patch" }), stitch })),
  );
  return [...crossed, ...motifs];
}

/** Bytes at which a picture of a list still comes in two round trips of a slow line. */
const CARD_BYTES_MAX = 15 * 1024;

describe("what a drawing never contains", () => {
  const drawings = combinations().map((garment, index) => draw(garment, VIEWS[index % VIEWS.length]));

  test("text, styles, scripts, filters, pictures or anything from elsewhere", () => {
    for (const drawing of drawings) {
      const own = drawing.replace('xmlns="http://www.w3.org/2000/svg"', "");
      expect(own.match(/<(?:text|style|script|filter|image|foreignObject|a)\b/)).toBeNull();
      expect(own.match(/\b(?:style|class|on\w+|font-\w+)="/)).toBeNull();
      expect(own.match(/https?:|data:|xlink/)).toBeNull();
      expect(own.match(/NaN|undefined|Infinity|null/)).toBeNull();
    }
  });

  test("an id twice, or a reference to an id that is not there", () => {
    for (const drawing of drawings) {
      const ids = [...drawing.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const used = [...drawing.matchAll(/url\(#([^)]+)\)|href="#([^"]+)"/g)].map(([, url, href]) => url ?? href);
      expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  test("an element that is not closed", () => {
    for (const drawing of drawings) expect(unclosed(drawing)).toEqual([]);
  });

  test("more bytes than a list on a slow line can carry", () => {
    const heaviest = Math.max(...drawings.map((drawing) => gzipSync(drawing).length));
    expect(heaviest).toBeLessThan(CARD_BYTES_MAX);
  });
});

test("a colour that is not one is refused", () => {
  expect(() => draw(JUMPER, "front", { hex: "oat", accents: [] })).toThrow("not a colour");
});

test("the same facts give the same bytes", () => {
  for (const view of VIEWS) expect(draw(CARDIGAN, view)).toBe(draw({ ...CARDIGAN, cut: { ...CARDIGAN.cut } }, view));
});

test("the large picture tells more than the card", () => {
  const large = drawGarment({
    garment: { ...JUMPER, stitch: "moss" },
    colour: OAT,
    view: "front",
    detailLevel: "large",
  });
  expect(large.length).toBeGreaterThan(draw({ ...JUMPER, stitch: "moss" }).length);
});

describe("every member of a closed list is seen", () => {
  const expectAllDifferent = (drawings: readonly string[]) => expect(new Set(drawings).size).toBe(drawings.length);

  test.each(VIEWS)("stitches, %s", (view) => {
    // A cabled or patterned fabric is told apart by its motif, so the stitches are drawn without one.
    expectAllDifferent(STITCHES.map((stitch) => draw({ ...JUMPER, stitch }, view)));
  });

  test.each(["front", "worn"] as const)("what is seen from the front, %s", (view) => {
    expectAllDifferent(NECKLINES.map((neckline) => draw({ ...JUMPER, neckline }, view)));
    expectAllDifferent(
      CLOSURES.map((closure) => draw({ ...CARDIGAN, closure, cut: { ...CARDIGAN.cut, buttons: "none" } }, view)),
    );
    expectAllDifferent(POCKETS.map((pocket) => draw(cutBy(JUMPER, { pocket }), view)));
    expectAllDifferent(
      BUTTONS.filter((buttons) => buttons !== "none").map((buttons) => draw(cutBy(CARDIGAN, { buttons }), view)),
    );
  });

  test.each(["front", "back", "worn"] as const)("the shape, %s", (view) => {
    expectAllDifferent(CATEGORIES.map((category) => draw({ ...JUMPSUIT, category }, view)));
    expectAllDifferent(FITS.map((fit) => draw({ ...JUMPER, fit }, view)));
    expectAllDifferent(WEARERS.map((wearer) => draw({ ...JUMPER, wearer }, view)));
    expectAllDifferent(SLEEVES.map((sleeve) => draw(cutBy(JUMPER, { sleeve }), view)));
    expectAllDifferent(SLEEVE_LENGTHS.map((sleeveLength) => draw(cutBy(JUMPER, { sleeveLength }), view)));
    expectAllDifferent(BODY_LENGTHS.map((length) => draw(cutBy(JUMPER, { length }), view)));
    expectAllDifferent(HEMS.map((hem) => draw(cutBy(JUMPER, { hem }), view)));
    expectAllDifferent(LEGS.map((leg) => draw(cutBy(JUMPSUIT, { leg }), view)));
  });

  test.each(VIEWS)("motifs, %s", (view) => {
    expectAllDifferent(MOTIFS.map((motif) => draw(cutBy(JUMPER, { motif }), view)));
  });

  test("colours and accents", () => {
    const snow = cutBy({ ...JUMPER, stitch: "fair-isle" }, { motif: "all-over-snowflakes" });
    expectAllDifferent(["#17181a", "#f4f1ea", "#8d3f33"].map((hex) => draw(snow, "front", { ...OAT, hex })));
    expectAllDifferent(
      [[], ["#ffffff"], ["#000000"]].map((accents) => draw(snow, "front", { hex: "#35576b", accents })),
    );
  });
});

/** Names of elements that were opened and not closed, or closed and not opened. */
function unclosed(markup: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  const rest = markup.replaceAll(
    /<(\/?)([a-zA-Z]+)((?: [a-zA-Z0-9-]+="[^"<>&]*")*)(\/?)>/g,
    (_tag, closing: string, name: string, _attributes, empty: string) => {
      if (closing === "/") {
        if (open.pop() !== name) wrong.push(name);
      } else if (empty === "") open.push(name);
      return "";
    },
  );
  return rest === "" ? [...open, ...wrong] : [...open, ...wrong, rest.slice(0, 80)];
}
