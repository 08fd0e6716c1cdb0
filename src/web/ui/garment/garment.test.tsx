import { describe, expect, it } from "vitest";
import { CATEGORIES, STITCHES, type Closure, type Fit, type Neckline } from "#shop/catalog";
import { GarmentDefinitions, GarmentDrawing, type Garment } from "./garment.tsx";
import { renderFragment } from "../render-html.ts";

const FITS: readonly Fit[] = ["slim", "regular", "relaxed", "oversized"];
const NECKLINES: readonly Neckline[] = ["crew", "roll", "funnel", "v", "scoop", "shawl", "collarless", "lapel", "hood"];
const CLOSURES: readonly Closure[] = ["none", "half-zip", "zip", "buttons", "placket", "wrap-tie", "belt"];
const SYMBOL_BYTES_MAX = 3 * 1024;

const garments: readonly Garment[] = CATEGORIES.flatMap((category) =>
  FITS.flatMap((fit) =>
    NECKLINES.flatMap((neckline) =>
      CLOSURES.map((closure, index) => ({
        category,
        fit,
        neckline,
        closure,
        stitch: STITCHES[index % STITCHES.length]!,
      })),
    ),
  ),
);

function define(garment: Garment): string {
  return renderFragment(<GarmentDefinitions garments={[garment]} />);
}

describe("a garment of any shape", () => {
  it("is drawn in less than 3 KB", () => {
    const sizes = garments.map((garment) => define(garment).split("<symbol")[1]!.length);
    expect(Math.max(...sizes)).toBeLessThan(SYMBOL_BYTES_MAX);
  });

  it("is made of finite numbers inside its frame", () => {
    for (const garment of garments) {
      const numbers = [...define(garment).matchAll(/ d="([^"]+)"/g)].flatMap(
        ([, d]) => d!.match(/NaN|Infinity|undefined/g) ?? [],
      );
      expect(numbers).toEqual([]);
    }
  });

  it("has a pattern for its stitch", () => {
    for (const stitch of STITCHES) {
      const html = define({ ...garments[0]!, stitch });
      expect(html).toContain(`<pattern id="knit-${stitch}"`);
      expect(html).toContain(`url(#knit-${stitch})`);
    }
  });
});

it("defines a garment once, however often it is drawn", () => {
  const [garment] = garments;
  const html = renderFragment(<GarmentDefinitions garments={[garment!, garment!, garments[1]!]} />);
  expect(html.split("<symbol").length - 1).toBe(2);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it("takes its colour from the drawing and says what it shows", () => {
  const [garment] = garments;
  const html = renderFragment(<GarmentDrawing garment={garment!} hex="#22304f" label="Drawing of the Linden in Ink" />);
  expect(html).toContain('fill="#22304f"');
  expect(html).toContain('role="img"');
  expect(html).toContain('aria-label="Drawing of the Linden in Ink"');
  expect(renderFragment(<GarmentDrawing garment={garment!} hex="#22304f" />)).toContain('aria-hidden="true"');
});
