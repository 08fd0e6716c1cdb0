import type { Category, Closure, Fit, Neckline, Stitch } from "#shop/catalog";
import { drawClosure } from "./closure.ts";
import { HEIGHT, mirror, toPath, WIDTH } from "./curve.ts";
import { cutOf, type Cut } from "./cut.ts";
import type { Button, Layer } from "./layer.ts";
import { drawNeckline } from "./neckline.ts";
import { bodyShape, cuffShape, hemShape, sleeveShape } from "./shapes.ts";
import { stitchFill, StitchPatterns } from "./stitches.tsx";

/** What a drawing shows of a style. */
export interface Garment {
  readonly category: Category;
  readonly fit: Fit;
  readonly stitch: Stitch;
  readonly neckline: Neckline;
  readonly closure: Closure;
}

export interface GarmentDrawingProps {
  readonly garment: Garment;
  /** `#rrggbb`. */
  readonly hex: string;
  /** What the drawing shows, for those who do not see it; absent where the text beside it says the same. */
  readonly label?: string;
  readonly class?: string;
}

const VIEW_BOX = `0 0 ${WIDTH} ${HEIGHT}`;

/** A garment laid flat, in one colour. The page must define it with `GarmentDefinitions`. */
export function GarmentDrawing({ garment, hex, label, class: className }: GarmentDrawingProps) {
  return (
    <svg
      class={className}
      viewBox={VIEW_BOX}
      focusable="false"
      {...(label === undefined ? { "aria-hidden": "true" } : { role: "img", "aria-label": label })}
    >
      <use href={`#${symbolId(garment)}`} fill={hex} />
    </svg>
  );
}

/**
 * Put once on a page, before its drawings: each garment is drawn once, without a colour, however many drawings in
 * however many colours use it.
 */
export function GarmentDefinitions({ garments }: { readonly garments: readonly Garment[] }) {
  const distinct = new Map(garments.map((garment) => [symbolId(garment), garment]));
  return (
    <>
      <StitchPatterns stitches={garments.map((garment) => garment.stitch)} />
      <svg class="definitions" width="0" height="0" aria-hidden="true" focusable="false">
        {[...distinct].map(([id, garment], index) => (
          <symbol id={id} viewBox={VIEW_BOX}>
            <Shapes prefix={`g${index}`} garment={garment} />
          </symbol>
        ))}
      </svg>
    </>
  );
}

function symbolId({ category, fit, stitch, neckline, closure }: Garment): string {
  return [category, fit, stitch, neckline, closure].join("-");
}

function Shapes({ prefix, garment }: { readonly prefix: string; readonly garment: Garment }) {
  const cut = cutOf(garment.category, garment.fit);
  const neckline = drawNeckline(garment.neckline, cut);
  const closure = drawClosure(garment.closure, cut, neckline.openingEndY);
  const layers = [
    ...sleeves(cut),
    { surface: "wool", d: bodyShape(cut) } as const,
    ...edges(cut),
    ...pockets(garment.category, cut),
    ...closure.layers,
    ...neckline.layers,
  ];
  return (
    <g stroke="#000" stroke-opacity=".32" stroke-width=".8" stroke-linejoin="round">
      {layers.map((layer, index) => (
        <Surface id={`${prefix}-${index}`} layer={layer} stitch={garment.stitch} />
      ))}
      {closure.buttons.length > 0 && <path d={buttonsPath(closure.buttons)} fill="#f3efe6" fill-opacity=".75" />}
    </g>
  );
}

function sleeves(cut: Cut): Layer[] {
  const sleeve = sleeveShape(cut);
  const layers: Layer[] = [sleeve, mirror(sleeve)].map((curve) => ({ surface: "wool", d: toPath(curve, true) }));
  if (cut.ribbing === 0) return layers;
  const cuff = cuffShape(cut);
  return [...layers, { surface: "ribbing", d: toPath(cuff, true) + toPath(mirror(cuff), true) }];
}

function edges(cut: Cut): Layer[] {
  if (cut.ribbing === 0) return [];
  const hem = hemShape(cut);
  const d = toPath(hem, true) + (cut.legs === undefined ? "" : toPath(mirror(hem), true));
  return [{ surface: "ribbing", d }];
}

/** Slanted pockets, on coats. */
function pockets(category: Category, { waistY }: Cut): Layer[] {
  if (category !== "coats") return [];
  const welt = (sign: 1 | -1): string =>
    `M${100 + sign * 16} ${waistY + 22}l${sign * 5} 26 ${sign * 5}-1 ${sign * -5}-26Z`;
  return [{ surface: "smooth", d: welt(1) + welt(-1) }];
}

const BUTTON_RADIUS = 2.3;

function buttonsPath(buttons: readonly Button[]): string {
  const half = `a${BUTTON_RADIUS} ${BUTTON_RADIUS} 0 1 0`;
  return buttons
    .map(
      ({ y }) =>
        `M${WIDTH / 2 - BUTTON_RADIUS} ${Math.round(y)}${half} ${2 * BUTTON_RADIUS} 0${half}-${2 * BUTTON_RADIUS} 0`,
    )
    .join("");
}

interface SurfaceProps {
  readonly id: string;
  readonly layer: Layer;
  readonly stitch: Stitch;
}

/** A layer without a fill takes the colour of the drawing that uses it. */
function Surface({ id, layer: { surface, d }, stitch }: SurfaceProps) {
  switch (surface) {
    case "wool":
      return (
        <>
          <path id={id} d={d} />
          <Again id={id} fill={stitchFill(stitch)} />
          <Again id={id} fill="url(#knit-fall)" />
        </>
      );
    case "ribbing":
      return (
        <>
          <path id={id} d={d} />
          <Again id={id} fill={stitchFill("ribbing")} />
        </>
      );
    case "smooth":
      return <path d={d} />;
    case "inside":
      return (
        <>
          <path id={id} d={d} />
          <Again id={id} fill="#0005" />
        </>
      );
    case "seam":
      return <path d={d} fill="none" stroke-width="1" />;
    case "metal":
      return <path d={d} fill="none" stroke="#f3efe6" stroke-opacity=".8" stroke-width="1.4" stroke-dasharray="1 .8" />;
  }
}

/** The same shape once more, with another fill over it. */
function Again({ id, fill }: { readonly id: string; readonly fill: string }) {
  return <use href={`#${id}`} fill={fill} stroke="none" />;
}
