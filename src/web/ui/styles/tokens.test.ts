import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

type Colour = readonly [lightness: number, chroma: number, hue: number];
type Scheme = ReadonlyMap<string, Colour>;

const TOKEN = /--([a-z-]+):\s*oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g;

function readColours(text: string): Scheme {
  return new Map([...text.matchAll(TOKEN)].map(([, name, l, c, h]) => [name!, [Number(l), Number(c), Number(h)]]));
}

const [lightText, darkText] = css.split("@media (prefers-color-scheme: dark)");
const light = readColours(lightText!);
const dark = new Map([...light, ...readColours(darkText!)]);

/** Linear sRGB, cut to what a screen can show (CSS Color 4, section 9). */
function toLinearRgb([lightness, chroma, hue]: Colour): [number, number, number] {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const cut = (value: number): number => Math.min(1, Math.max(0, value));
  return [
    cut(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    cut(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    cut(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/** WCAG 2.2, "contrast ratio". */
function contrast(first: Colour, second: Colour): number {
  const luminance = (colour: Colour): number => {
    const [red, green, blue] = toLinearRgb(colour);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [brighter, darker] = [luminance(first), luminance(second)].toSorted((a, b) => b - a);
  return (brighter! + 0.05) / (darker! + 0.05);
}

const GROUNDS = ["paper", "card", "wool", "wool-deep"];

/** Text on ground: 4.5 to 1 (1.4.3). */
const TEXT: readonly (readonly [text: string, ground: string])[] = [
  ...GROUNDS.flatMap((ground) => [
    ["ink", ground] as const,
    ["ink-hover", ground] as const,
    ["ink-soft", ground] as const,
  ]),
  ...["paper", "card", "wool"].flatMap((ground) => [["alert", ground] as const, ["good", ground] as const]),
  ["on-ink", "ink"],
  ["on-ink", "ink-hover"],
  ["on-weld", "weld"],
  ["on-night", "night"],
  ["weld", "night"],
  ["ink", "weld-soft"],
  ["ink-soft", "weld-soft"],
  ["on-alert", "alert"],
  ["on-alert", "alert-hover"],
  ["alert", "alert-ground"],
  ["ink", "alert-ground"],
  ["good", "good-ground"],
  ["ink", "good-ground"],
];

/** Edges of controls, marks of states and the focus ring: 3 to 1 (1.4.11, 2.4.13). */
const EDGES: readonly (readonly [edge: string, ground: string])[] = [
  ...["paper", "card", "wool"].map((ground) => ["edge", ground] as const),
  ...GROUNDS.map((ground) => ["ink", ground] as const),
  ["alert", "alert-ground"],
];

describe.each([
  ["light", light],
  ["dark", dark],
])("the %s scheme", (_name, scheme) => {
  const of = (name: string): Colour => {
    const colour = scheme.get(name);
    if (colour === undefined) throw new Error(`there is no colour ${name}`);
    return colour;
  };

  it.each(TEXT)("lets %s be read on %s", (text, ground) => {
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(EDGES)("sets %s off against %s", (edge, ground) => {
    expect(contrast(of(edge), of(ground))).toBeGreaterThanOrEqual(3);
  });
});

it("says every colour again for the dark scheme", () => {
  const inDark = [...readColours(darkText!).keys()];
  expect(inDark).toEqual([...light.keys()]);
});

it("stands still for whoever asks for it", () => {
  expect(css).toMatch(/prefers-reduced-motion: reduce\) \{\s*:root \{\s*--quick: 0s;\s*--calm: 0s;/);
});
