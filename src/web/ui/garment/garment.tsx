import type { Category, Closure, Fit, Neckline, Stitch } from "#shop/catalog";
import { drawClosure } from "./closure.ts";
import { HEIGHT, mirror, toPath, WIDTH } from "./curve.ts";
import { cutOf, type Cut } from "./cut.ts";
import type { Button, Layer } from "./layer.ts";
import { drawNeckline } from "./neckline.ts";
import { bodyShape, cuffShape, hemShape, sleeveShape } from "./shapes.ts";
import { stitchFill } from "./stitches.tsx";

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

/** A garment laid flat, in one colour. The page must hold the `StitchPatterns` of its stitch. */
export function GarmentDrawing({ garment, hex, label, class: className }: GarmentDrawingProps) {
  const cut = cutOf(garment.category, garment.fit);
  const neckline = drawNeckline(garment.neckline, cut);
  const closure = drawClosure(garment.closure, cut, neckline.openingEndY);
  const layers = [
    ...neckline.behind,
    ...sleeves(cut),
    { surface: "wool", d: bodyShape(cut) } as const,
    ...edges(cut),
    ...pockets(garment.category, cut),
    ...closure.layers,
    ...neckline.front,
  ];
  return (
    <svg
      class={className}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      {...(label === undefined ? { "aria-hidden": "true" } : { role: "img", "aria-label": label })}
      focusable="false"
    >
      <g fill={hex} stroke="#000" stroke-opacity=".32" stroke-width=".8" stroke-linejoin="round">
        {layers.map((layer) => (
          <Surface layer={layer} stitch={garment.stitch} />
        ))}
        {closure.buttons.map((button) => (
          <Fastening button={button} />
        ))}
      </g>
    </svg>
  );
}

function sleeves(cut: Cut): Layer[] {
  const sleeve = sleeveShape(cut);
  const cuff = cuffShape(cut);
  const layers: Layer[] = [sleeve, mirror(sleeve)].map((curve) => ({ surface: "wool", d: toPath(curve, true) }));
  if (cut.ribbing === 0) return layers;
  return [...layers, ...[cuff, mirror(cuff)].map((curve): Layer => ({ surface: "ribbing", d: toPath(curve, true) }))];
}

function edges(cut: Cut): Layer[] {
  if (cut.ribbing === 0) return [];
  const hem = hemShape(cut);
  const curves = cut.legs === undefined ? [hem] : [hem, mirror(hem)];
  return curves.map((curve) => ({ surface: "ribbing", d: toPath(curve, true) }));
}

/** Slanted pockets, on coats. */
function pockets(category: Category, { waistY }: Cut): Layer[] {
  if (category !== "coats") return [];
  const welt = (sign: 1 | -1): Layer => ({
    surface: "smooth",
    d: `M${100 + sign * 16} ${waistY + 22}L${100 + sign * 21} ${waistY + 48}L${100 + sign * 26} ${waistY + 47}L${100 + sign * 21} ${waistY + 21}Z`,
  });
  return [welt(1), welt(-1)];
}

function Surface({ layer: { surface, d }, stitch }: { readonly layer: Layer; readonly stitch: Stitch }) {
  switch (surface) {
    case "wool":
      return (
        <>
          <path d={d} />
          <path d={d} fill={stitchFill(stitch)} stroke="none" />
          <path d={d} fill="url(#knit-fall)" stroke="none" />
        </>
      );
    case "ribbing":
      return (
        <>
          <path d={d} />
          <path d={d} fill={stitchFill("ribbing")} stroke="none" />
        </>
      );
    case "smooth":
      return <path d={d} />;
    case "inside":
      return (
        <>
          <path d={d} />
          <path d={d} fill="#000" fill-opacity=".34" stroke="none" />
        </>
      );
    case "seam":
      return <path d={d} fill="none" stroke-width="1" />;
    case "metal":
      return <path d={d} fill="none" stroke="#f3efe6" stroke-opacity=".8" stroke-width="1.4" stroke-dasharray="1 .8" />;
  }
}

function Fastening({ button: { half, y } }: { readonly button: Button }) {
  return <circle cx={100 + half} cy={y} r="2.3" fill="#f3efe6" fill-opacity=".75" />;
}
