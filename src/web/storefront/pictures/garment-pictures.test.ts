import { describe, expect, it } from "vitest";
import { launchRange } from "#shop/catalog";
import { VIEWS } from "#web/ui";
import { createGarmentPictures, readPicturePath } from "./garment-pictures.ts";
import { PICTURE_PLACES, PICTURE_WIDTHS, type PicturePlaceName } from "./picture-sizes.ts";

const pictures = createGarmentPictures("edition");
const [style] = launchRange.styles;
const [colour] = style!.colours;
const path = pictures.path(style!, colour!, "front", 480);

describe("addresses that name no picture", () => {
  it.each([
    "/pictures/",
    "/pictures/linden.avif",
    path.replace("-480.", "-481."),
    path.replace("front", "side"),
    path.replace(".avif", ".png"),
    path.replace(".avif", ".avif?x=1"),
    path.replace("/pictures/", "/pictures/../"),
    path.toUpperCase(),
    `/pictures/${"a-".repeat(80)}a-OAT-front-480.0123456789ab.avif`,
  ])("%s", (wrong) => {
    expect(readPicturePath(wrong)).toBeUndefined();
  });
});

it("are read as they are written, for every style, view and width", () => {
  for (const one of launchRange.styles) {
    for (const view of VIEWS) {
      for (const width of PICTURE_WIDTHS) {
        const [first] = one.colours;
        expect(readPicturePath(pictures.path(one, first!, view, width))).toEqual({
          slug: one.slug,
          colourCode: first!.code,
          view,
          width,
          digest: expect.stringMatching(/^[0-9a-f]{12}$/),
        });
      }
    }
  }
});

it("change with the facts, the colour and the drawings themselves, and with nothing else", () => {
  const others = [
    pictures.path({ ...style!, stitch: "cable" }, colour!, "front", 480),
    pictures.path({ ...style!, cut: { ...style!.cut, hem: "rolled" } }, colour!, "front", 480),
    pictures.path(style!, { ...colour!, hex: "#000000" }, "front", 480),
    createGarmentPictures("another edition").path(style!, colour!, "front", 480),
  ];
  expect(new Set([path, ...others]).size).toBe(5);
  expect(createGarmentPictures("edition").path({ ...style! }, { ...colour! }, "front", 480)).toBe(path);
});

describe("where a picture is shown", () => {
  const places = Object.keys(PICTURE_PLACES) as PicturePlaceName[];
  const choices = places.filter((place) => PICTURE_PLACES[place].widths.length > 1);

  it("is one address where there is nothing to choose from", () => {
    const { src, srcSet, sizes } = pictures.sources(style!, colour!, "front", "suggestion");
    expect([readPicturePath(src)?.width, srcSet, sizes]).toEqual([160, undefined, undefined]);
  });

  it.each(choices)(
    "%s: it names widths from small to large, each with its picture, and how wide the place is",
    (place) => {
      const { widths, plain, sizes } = PICTURE_PLACES[place];
      const known: readonly number[] = widths;
      expect(known.toSorted((one, other) => one - other)).toEqual(known);
      const sources = pictures.sources(style!, colour!, "back", place);
      expect(readPicturePath(sources.src)?.width).toBe(plain);
      expect(known).toContain(plain);
      const candidates = sources.srcSet!.split(", ").map((candidate) => candidate.split(" "));
      expect(candidates.map(([, width]) => width)).toEqual(known.map((width) => `${width}w`));
      expect(candidates.map(([src]) => readPicturePath(src!)?.width)).toEqual(known);
      expect(sources.sizes).toBe(sizes);
    },
  );
});
