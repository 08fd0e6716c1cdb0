import {
  COLOUR_FAMILIES,
  FACETS,
  facetValues,
  SIZES,
  type FacetName,
  type FacetValues,
  type StyleFacts,
} from "#shop/catalog";

/** Facets that are true of a whole style; size, colour and stock are true of its variants. */
export type StyleFacet = Exclude<FacetName, "size" | "colour">;
export const STYLE_FACETS = FACETS.filter((name) => name !== "size" && name !== "colour") as readonly StyleFacet[];

/**
 * The range and what of it is there, packed so that a list is narrowed and counted in one pass over a few arrays. A
 * style is named by its place in the order of the range. Values of a facet are bits, in the order of the facet.
 */
export interface StockedRange {
  readonly styles: readonly StyleFacts[];
  readonly placeBySlug: ReadonlyMap<string, number>;
  /** Which values of each facet a style has. */
  readonly masks: Readonly<Record<StyleFacet, Uint32Array>>;
  /** The colours of style `place` are the rows from `rowStarts[place]` up to `rowStarts[place + 1]`. */
  readonly rowStarts: Uint32Array;
  /** Per row: the colour family as a bit, the sizes that exist, and those that have a free piece. */
  readonly families: Uint32Array;
  readonly sizes: Uint8Array;
  readonly stockedSizes: Uint8Array;
}

/** Whether a variant has a free piece. */
export type HasStock = (variantId: string) => boolean;

export function packRange(styles: readonly StyleFacts[], hasStock: HasStock): StockedRange {
  const rowStarts = new Uint32Array(styles.length + 1);
  styles.forEach((style, place) => {
    rowStarts[place + 1] = rowStarts[place]! + style.colours.length;
  });
  const rows = rowStarts[styles.length]!;
  const range: StockedRange = {
    styles,
    placeBySlug: new Map(styles.map((style, place) => [style.slug, place])),
    masks: Object.fromEntries(STYLE_FACETS.map((name) => [name, new Uint32Array(styles.length)])) as Record<
      StyleFacet,
      Uint32Array
    >,
    rowStarts,
    families: new Uint32Array(rows),
    sizes: new Uint8Array(rows),
    stockedSizes: new Uint8Array(rows),
  };
  styles.forEach((style, place) => {
    for (const name of STYLE_FACETS) range.masks[name][place] = maskOf(name, valuesOf(style)[name]);
    style.colours.forEach((colour, index) => {
      const row = rowStarts[place]! + index;
      range.families[row] = 1 << COLOUR_FAMILIES.indexOf(colour.family);
      range.sizes[row] = sizeMask(colour.variants);
    });
    restock(range, place, hasStock);
  });
  return range;
}

/** Writes anew which sizes of a style are there. */
export function restock(range: StockedRange, place: number, hasStock: HasStock): void {
  range.styles[place]!.colours.forEach((colour, index) => {
    const there = colour.variants.filter((variant) => hasStock(variant.variantId));
    range.stockedSizes[range.rowStarts[place]! + index] = sizeMask(there);
  });
}

/** The bits of some values of a facet. */
export function maskOf<Name extends FacetName>(name: Name, values: readonly FacetValues[Name][]): number {
  const known = facetValues(name);
  let mask = 0;
  for (const value of values) {
    const bit = known.indexOf(value);
    if (bit !== -1) mask |= 1 << bit;
  }
  return mask >>> 0;
}

function sizeMask(variants: StyleFacts["colours"][number]["variants"]): number {
  let mask = 0;
  for (const { size } of variants) {
    const bit = SIZES.indexOf(size);
    if (bit !== -1) mask |= 1 << bit;
  }
  return mask;
}

/** A garment for either sex is found under both, and under its own name. */
function valuesOf(style: StyleFacts): { readonly [Name in StyleFacet]: readonly FacetValues[Name][] } {
  return {
    category: [style.category],
    fibre: style.mainFibres,
    wearer: style.wearer === "unisex" ? ["women", "men", "unisex"] : [style.wearer],
    season: style.seasons,
    stitch: [style.stitch],
    neckline: [style.neckline],
  };
}
