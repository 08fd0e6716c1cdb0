import type { Stitch } from "#shop/catalog";

/** Light and shadow of yarn: patterns are colourless, so one serves every colour of every style on a page. */
const SHADOW = "#000";
const LIGHT = "#fff";

interface Swatch {
  readonly width: number;
  readonly height: number;
  /** Lines in shadow and in light, as `d` attributes. */
  readonly shadow?: string;
  readonly light?: string;
  /** Width of the lines; 0.8 unless told. */
  readonly lineWidth?: number;
  /** Areas in shadow and in light. */
  readonly shadowArea?: string;
  readonly lightArea?: string;
  readonly strength?: number;
  readonly rotate?: number;
}

/** The smallest piece of each surface that repeats. */
const SWATCHES: Readonly<Record<Stitch | "ribbing", Swatch>> = {
  plain: { width: 4, height: 3.4, shadow: "M0 .4 2 2.6 4 .4", light: "M0 1.6 2 3.6M4 1.6 2 3.6", lineWidth: 0.55 },
  rib: { width: 6, height: 4, shadow: "M.6 0V4", light: "M3.4 0V4", lineWidth: 1.3, strength: 1.1 },
  ribbing: { width: 3.2, height: 4, shadow: "M.5 0V4", light: "M2 0V4", lineWidth: 0.9, strength: 1.2 },
  cable: {
    width: 26,
    height: 22,
    shadow:
      "M1 0V22M13 0V22M3 0C3 6 11 6 11 11S3 16 3 22M11 0C11 4 8.6 5 7.6 5.6M5.7 7C4 8.2 3 9.3 3 11S5 15 6 15.6M8 17C10 18.5 11 20 11 22",
    light: "M4.6 0C5 5 9.6 7 9.6 11M4.6 22C5 17 9.6 15 9.6 11M17 0V22M21.5 0V22",
    shadowArea: "",
    lineWidth: 1,
    strength: 1.5,
  },
  moss: {
    width: 5,
    height: 5,
    shadow: "M.3 1.7H2.2M2.8 4.2H4.7",
    light: "M.3 .7H2.2M2.8 3.2H4.7",
    lineWidth: 0.9,
    strength: 1.1,
  },
  "fair-isle": {
    width: 20,
    height: 44,
    lightArea:
      "M10 3l4 4-4 4-4-4ZM0 5l2 2-2 2ZM20 5l-2 2 2 2ZM0 16h2v2H0ZM4 16h2v2H4ZM8 16h2v2H8ZM12 16h2v2h-2ZM16 16h2v2h-2ZM0 32l3 3-3 3ZM20 32l-3 3 3 3ZM10 31l1 3 3 1-3 1-1 3-1-3-3-1 3-1Z",
    shadowArea:
      "M0 0h20v1.6H0ZM0 12.4h20V14H0ZM2 20h2v2H2ZM6 20h2v2H6ZM10 20h2v2h-2ZM14 20h2v2h-2ZM18 20h2v2h-2ZM0 28h20v1.2H0ZM0 41h20v1.2H0Z",
    strength: 2.6,
  },
  waffle: {
    width: 6,
    height: 6,
    shadow: "M0 .5H6M.5 0V6",
    light: "M1.6 5.2H5.4V1.6",
    lineWidth: 0.9,
    strength: 1.2,
  },
  brioche: {
    width: 8,
    height: 6,
    shadow: "M.5 0V6M2.5 1 4.5 3.6 6.5 1",
    light: "M4.5 0V6",
    lineWidth: 1.1,
    strength: 1.2,
  },
  garter: {
    width: 6,
    height: 4.6,
    shadow: "M0 3.4Q1.5 5 3 3.4T6 3.4",
    light: "M0 1.6Q1.5 3.2 3 1.6T6 1.6",
    lineWidth: 0.8,
    strength: 1.1,
  },
  pointelle: {
    width: 16,
    height: 18,
    shadowArea:
      "M8 1.5a1.2 1.2 0 100 2.4 1.2 1.2 0 000-2.4M4 5.5a1.2 1.2 0 100 2.4 1.2 1.2 0 000-2.4M12 5.5a1.2 1.2 0 100 2.4 1.2 1.2 0 000-2.4M8 9.5a1.2 1.2 0 100 2.4 1.2 1.2 0 000-2.4",
    shadow: "M8 5.2V9M0 13.5 1 14.5M16 13.5 15 14.5",
    strength: 1.7,
    lineWidth: 0.6,
  },
  boiled: {
    width: 13,
    height: 11,
    shadow: "M1 2l2 .6M7 1l1.5 1.4M11 4l-1.6 1M4 6.5l1.8-.6M8.5 8l1.8.8M2 9.5l1.3-1.2",
    light: "M3.5 3.8l1.6-.8M9 2.5l1.5-.4M1 6l1.4.8M6.5 9.6l1.6-.8M11.5 7l1-.8",
    lineWidth: 0.6,
    strength: 0.8,
  },
  "double-face": { width: 3, height: 3, shadow: "M0 3 3 0", lineWidth: 0.45, strength: 0.8 },
  herringbone: {
    width: 14,
    height: 3.5,
    shadow: "M0 3.5 7 0 14 3.5",
    light: "M0 1.750 7-1.750M7 5.250 7 5.250M0 5.250 7 1.750 14 5.250",
    lineWidth: 0.8,
    strength: 1.4,
  },
};

const SHADOW_OPACITY = 0.17;
const LIGHT_OPACITY = 0.16;

/** `fill` value of a surface whose pattern is on the page. */
export function stitchFill(surface: Stitch | "ribbing"): string {
  return `url(#knit-${surface})`;
}

/** Put once on a page, before the drawings that use it: the patterns of the named stitches. */
export function StitchPatterns({ stitches }: { readonly stitches: readonly Stitch[] }) {
  const surfaces = [...new Set<Stitch | "ribbing">([...stitches, "ribbing"])];
  return (
    <svg class="definitions" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {surfaces.map((surface) => (
          <SwatchPattern surface={surface} swatch={SWATCHES[surface]} />
        ))}
        <linearGradient id="knit-fall">
          <stop offset="0" stop-opacity=".2" />
          <stop offset=".22" stop-opacity="0" />
          <stop offset=".4" stop-color={LIGHT} stop-opacity=".08" />
          <stop offset=".62" stop-opacity="0" />
          <stop offset="1" stop-opacity=".24" />
        </linearGradient>
      </defs>
    </svg>
  );
}

function SwatchPattern({ surface, swatch }: { readonly surface: string; readonly swatch: Swatch }) {
  const { width, height, shadow, light, shadowArea, lightArea, lineWidth = 0.8, strength = 1 } = swatch;
  const shadowOpacity = (SHADOW_OPACITY * strength).toFixed(2);
  const lightOpacity = (LIGHT_OPACITY * strength).toFixed(2);
  return (
    <pattern id={`knit-${surface}`} width={width} height={height} patternUnits="userSpaceOnUse">
      {shadowArea && <path d={shadowArea} fill={SHADOW} fill-opacity={shadowOpacity} />}
      {lightArea && <path d={lightArea} fill={LIGHT} fill-opacity={lightOpacity} />}
      {shadow && (
        <path d={shadow} fill="none" stroke={SHADOW} stroke-opacity={shadowOpacity} stroke-width={lineWidth} />
      )}
      {light && <path d={light} fill="none" stroke={LIGHT} stroke-opacity={lightOpacity} stroke-width={lineWidth} />}
    </pattern>
  );
}
