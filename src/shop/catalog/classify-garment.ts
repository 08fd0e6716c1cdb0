import type { CustomsNoun } from "./customs-description.ts";
import type { Fibre, FibreName, Wearer } from "./garment.ts";

type Material = "wool" | "cotton" | "man-made" | "other";

const MATERIAL = {
  wool: "wool",
  alpaca: "wool",
  cashmere: "wool",
  mohair: "wool",
  camel: "wool",
  yak: "wool",
  cotton: "cotton",
  lyocell: "man-made",
  modal: "man-made",
  viscose: "man-made",
  acrylic: "man-made",
  nylon: "man-made",
  polyester: "man-made",
  elastane: "man-made",
  silk: "other",
  flax: "other",
} as const satisfies Record<FibreName, Material>;

/** Subheadings of the Harmonized System 2022 by what the garment is and of which material it mostly consists. */
const SUBHEADINGS = {
  pullover: { cotton: "611020", "man-made": "611030", other: "611090" },
  jumpsuit: { wool: "611490", cotton: "611420", "man-made": "611430", other: "611490" },
  knittedCoatWomen: { wool: "610210", cotton: "610220", "man-made": "610230", other: "610290" },
  knittedCoatMen: { wool: "610190", cotton: "610120", "man-made": "610130", other: "610190" },
  wovenCoatWomen: { wool: "620220", cotton: "620230", "man-made": "620240", other: "620290" },
  wovenCoatMen: { wool: "620120", cotton: "620130", "man-made": "620140", other: "620190" },
} as const;

/**
 * The six-digit code a garment belongs under. Blends go by the material of the greatest weight, the main fabric
 * counts and not its lining, wool and fine hair are one material and are told apart afterwards; a garment for either
 * sex is classed as women's (notes to section XI and chapters 61 and 62).
 */
export function classifyGarment(garment: {
  readonly wearer: Wearer;
  readonly construction: "knitted" | "woven";
  readonly noun: CustomsNoun;
  readonly fibres: readonly Fibre[];
}): string {
  const fabric = garment.fibres.filter((fibre) => fibre.part === "whole" || fibre.part === "shell");
  const material = heaviest(fabric, (fibre) => MATERIAL[fibre.name]);
  switch (garment.noun) {
    case "pullover":
    case "cardigan":
      return material === "wool" ? woolPullover(fabric) : SUBHEADINGS.pullover[material];
    case "jumpsuit":
      return SUBHEADINGS.jumpsuit[material];
    case "coat":
    case "overcoat": {
      const made = garment.construction === "knitted" ? "knittedCoat" : "wovenCoat";
      return SUBHEADINGS[`${made}${garment.wearer === "men" ? "Men" : "Women"}`][material];
    }
  }
}

function woolPullover(fabric: readonly Fibre[]): string {
  const hair = fabric.filter((fibre) => MATERIAL[fibre.name] === "wool");
  const kind = heaviest(hair, (fibre) => (fibre.name === "wool" || fibre.name === "cashmere" ? fibre.name : "hair"));
  return { wool: "611011", cashmere: "611012", hair: "611019" }[kind];
}

/** The group with the greatest share; the first named wins a tie. */
function heaviest<Group extends string>(fibres: readonly Fibre[], groupOf: (fibre: Fibre) => Group): Group {
  const shares = new Map<Group, number>();
  for (const fibre of fibres) shares.set(groupOf(fibre), (shares.get(groupOf(fibre)) ?? 0) + fibre.percent);
  const [first] = [...shares].toSorted((left, right) => right[1] - left[1]);
  if (first === undefined) throw new Error("a garment without fibres cannot be classified");
  return first[0];
}
