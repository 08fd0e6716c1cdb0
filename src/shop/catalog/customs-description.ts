import type { Fibre, Wearer } from "./garment.ts";

/** What a garment is called on a customs form; "clothing" and the like are rejected by the EU's ICS2. */
export type CustomsNoun = "pullover" | "cardigan" | "jumpsuit" | "coat" | "overcoat";

const WEARER_WORDS = { women: "Women's", men: "Men's", unisex: "Unisex" } as const satisfies Record<Wearer, string>;
const PART_WORDS = { whole: "", shell: "shell ", lining: "lining ", "pocket-lining": "pocket lining " } as const;

/**
 * The goods description for customs, in English, built from the same facts as the product page: who wears it, how the
 * fabric is made, what it is and of which fibres. "Women's knitted pullover, 80% wool 20% nylon".
 */
export function describeForCustoms(garment: {
  readonly wearer: Wearer;
  readonly construction: "knitted" | "woven";
  readonly noun: CustomsNoun;
  readonly fibres: readonly Fibre[];
}): string {
  const parts = [...new Set(garment.fibres.map((fibre) => fibre.part))];
  const compositions = parts.map((part) => {
    const fibres = garment.fibres.filter((fibre) => fibre.part === part);
    return `${PART_WORDS[part]}${fibres.map((fibre) => `${fibre.percent}% ${fibre.name}`).join(" ")}`;
  });
  return `${WEARER_WORDS[garment.wearer]} ${garment.construction} ${garment.noun}, ${compositions.join(", ")}`;
}
