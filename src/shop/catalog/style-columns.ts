import { sql } from "#platform/postgres";
import type { ColourFamily } from "./filter/colour-family.ts";
import { colourFamilyOf } from "./filter/colour-family.ts";

/** The columns of `catalog.style` that every drawing needs, under the names of `DrawnStyle`. */
export const drawnColumns = sql`
  style.code, style.category_code as category, style.wearer, style.fit, style.stitch, style.neckline, style.closure,
  json_build_object('sleeve', style.sleeve, 'sleeveLength', style.sleeve_length, 'length', style.body_length,
    'hem', style.hem, 'pocket', style.pocket, 'leg', style.leg, 'motif', style.motif,
    'buttons', style.button_stand) as cut`;

/** The same colour with the family that its hex value puts it in. */
export function withFamily<Colour extends { readonly hex: string }>(
  colour: Colour,
): Colour & { readonly family: ColourFamily } {
  return { ...colour, family: colourFamilyOf(colour.hex) };
}
