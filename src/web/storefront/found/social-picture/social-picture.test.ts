import { afterAll, describe, expect, test } from "vitest";
import { createImageRenderer } from "#platform/images";
import { launchRange } from "#shop/catalog";
import { listedOf, styleOf } from "../testing/range-samples.ts";
import { composeIcon, composeList, composeStyle, type PictureDrawing } from "./compose-picture.ts";
import { createPicturePaths, ICON_PIXELS, PICTURE_VIEWS, readPicturePath } from "./picture-address.ts";

const icon = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8" fill="#2b4a3f"/></svg>',
);
const paths = createPicturePaths("first", icon);
const style = listedOf(styleOf("P101"));
const [colour, otherColour] = style.colours;

describe("addresses of pictures", () => {
  test.for([
    "/pictures/",
    "/pictures/linden/OAT-front.png",
    "/pictures/linden/OAT-front-0123456789abcdeg.png",
    "/pictures/linden/oat-front-0123456789abcdef.png",
    "/pictures/linden/OAT-side-0123456789abcdef.png",
    "/pictures/../linden/OAT-front-0123456789abcdef.png",
    "/pictures/Linden/OAT-front-0123456789abcdef.png",
    "/pictures/lists/hats-0123456789abcdef.png",
    "/pictures/icon-4000-0123456789abcdef.png",
    `/pictures/${"a".repeat(300)}/OAT-front-0123456789abcdef.png`,
  ])("that name nothing are not read: %s", (path) => expect(readPicturePath(path)).toBeUndefined());

  test("are read back as what they were written for", () => {
    for (const view of PICTURE_VIEWS) {
      expect(readPicturePath(paths.view(style, colour!, view))).toEqual({
        kind: "view",
        slug: style.slug,
        colourCode: colour!.code,
        view,
      });
    }
    expect(readPicturePath(paths.style(style, colour!))).toEqual({
      kind: "style",
      slug: style.slug,
      colourCode: colour!.code,
    });
    expect(readPicturePath(paths.list("home", [style]))).toEqual({ kind: "list", list: "home" });
    for (const pixels of ICON_PIXELS) expect(readPicturePath(paths.icon(pixels))).toEqual({ kind: "icon", pixels });
  });

  test("of the whole range can be read, each its own", () => {
    const all = launchRange.styles.map(listedOf).flatMap((one) => one.colours.map((shown) => paths.style(one, shown)));
    expect(all.filter((path) => readPicturePath(path) === undefined)).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });

  test("change with what is drawn and with the drawings, and with nothing else", () => {
    const path = paths.view(style, colour!, "front");
    const changed = [
      paths.view({ ...style, stitch: "moss" }, colour!, "front"),
      paths.view({ ...style, cut: { ...style.cut, hem: "rolled" } }, colour!, "front"),
      paths.view(style, { ...colour!, hex: "#000000" }, "front"),
      paths.view(style, otherColour!, "front"),
      createPicturePaths("second", icon).view(style, colour!, "front"),
    ];
    expect(new Set([path, ...changed]).size).toBe(changed.length + 1);
    const reordered = { ...style, cut: Object.fromEntries(Object.entries(style.cut).toReversed()) as never };
    expect(paths.view(reordered, colour!, "front")).toBe(path);
    expect(createPicturePaths("first", icon).view({ ...style }, { ...colour! }, "front")).toBe(path);
  });
});

describe("compositions", () => {
  test("give every drawing ids of its own", () => {
    const { svg } = composeList([style, listedOf(styleOf("S201")), listedOf(styleOf("C401"))]);
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const named = [...svg.matchAll(/(?:url\(#|href="#)([^")]+)/g)].map(([, id]) => id);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("name nothing outside of themselves", () => {
    const outside = /(?:href|src)="(?!#)|url\((?!#)/;
    expect(composeStyle(style, colour!).svg).not.toMatch(outside);
    expect(composeList([style]).svg).not.toMatch(outside);
  });

  test("of a list with fewer pieces than places, or none, are drawn all the same", () => {
    expect(composeList([]).svg).toContain("</svg>");
    expect(composeList([style]).svg).toContain("</svg>");
  });
});

/** Width and height of a PNG. */
function sizeOf(png: Buffer): [number, number] {
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe("rendered pictures", () => {
  const images = createImageRenderer();
  afterAll(() => images.close());
  const render = async ({ svg, width }: PictureDrawing): Promise<Buffer> => {
    const outcome = await images.render({ draw: () => svg, width, oversampling: 1, encoding: { format: "png" } });
    if (!outcome.ok) throw new Error(outcome.reason);
    return outcome.bytes;
  };

  test("to share have their size and are not heavy", async () => {
    const png = await render(composeStyle(style, colour!));
    expect(sizeOf(png)).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(600_000);
  });

  test("of the icon are square", async () => {
    for (const pixels of ICON_PIXELS) expect(sizeOf(await render(composeIcon(icon, pixels)))).toEqual([pixels, pixels]);
  });
});
