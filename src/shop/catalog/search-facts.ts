import type { Language } from "#shop/markets";
import type { Category, Closure, Fit, Neckline, Stitch, Wearer } from "./garment.ts";

interface FactWords {
  readonly category: Readonly<Record<Category, string>>;
  readonly wearer: Readonly<Record<Wearer, string>>;
  readonly fit: Readonly<Record<Fit, string>>;
  readonly stitch: Readonly<Record<Stitch, string>>;
  readonly neckline: Readonly<Record<Neckline, string>>;
  readonly closure: Readonly<Record<Closure, string>>;
}

/**
 * Under which words a fact of a garment is found. Britons look for jumpers, Americans for sweaters, and shops write
 * pullovers; a roll neck is also a polo neck and a turtleneck.
 */
const WORDS: Readonly<Record<Language, FactWords>> = {
  en: {
    category: {
      pullovers: "pullover jumper sweater jersey knitwear knitted top",
      sweaters: "sweater jumper pullover jersey knitwear knitted",
      jumpsuits: "jumpsuit jump suit playsuit overall boilersuit onesie knitted",
      coats: "coat overcoat jacket outerwear",
    },
    wearer: {
      women: "women womens woman ladies female",
      men: "men mens man gentlemen male",
      unisex: "unisex women womens men mens",
    },
    fit: {
      slim: "slim fitted close",
      regular: "regular",
      relaxed: "relaxed loose",
      oversized: "oversized baggy loose",
    },
    stitch: {
      plain: "plain jersey stocking stockinette stitch",
      rib: "rib ribbed",
      cable: "cable cabled aran fisherman",
      moss: "moss seed stitch",
      "fair-isle": "fair isle fairisle nordic yoke pattern jacquard",
      waffle: "waffle honeycomb thermal",
      brioche: "brioche fisherman rib chunky",
      garter: "garter ridge",
      pointelle: "pointelle lace openwork eyelet",
      boiled: "boiled felted felt",
      "double-face": "double face faced doubleface woven",
      herringbone: "herringbone twill tweed woven",
    },
    neckline: {
      crew: "crew neck crewneck round neck",
      roll: "roll neck rollneck polo neck turtleneck turtle neck",
      funnel: "funnel neck mock neck high neck",
      v: "v neck vneck",
      scoop: "scoop neck wide neck",
      shawl: "shawl collar",
      collarless: "collarless",
      lapel: "lapel notched collar",
      hood: "hood hooded hoodie",
    },
    closure: {
      none: "",
      "half-zip": "half zip quarter zip zipper zipped",
      zip: "zip zipper zipped",
      buttons: "button buttons buttoned",
      placket: "henley placket buttons",
      "wrap-tie": "wrap tie",
      belt: "belt belted tie",
    },
  },
};

/** The searchable facts of a garment in one string. */
export function describeFacts(
  garment: {
    readonly category: Category;
    readonly wearer: Wearer;
    readonly fit: Fit;
    readonly stitch: Stitch;
    readonly neckline: Neckline;
    readonly closure: Closure;
    /** Says how it is made, what it is and of which fibres. */
    readonly customsDescription: string;
    readonly colourNames: readonly string[];
  },
  language: Language,
): string {
  const words = WORDS[language];
  return [
    words.category[garment.category],
    words.wearer[garment.wearer],
    words.fit[garment.fit],
    words.stitch[garment.stitch],
    words.neckline[garment.neckline],
    words.closure[garment.closure],
    garment.customsDescription,
    ...garment.colourNames,
  ].join(" ");
}
