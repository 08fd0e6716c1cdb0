import { coats } from "./coats.ts";
import { jumpsuits } from "./jumpsuits.ts";
import { pullovers } from "./pullovers.ts";
import type { Range } from "./range-style.ts";
import { sweaters } from "./sweaters.ts";

/**
 * What an empty catalogue is filled with, once. Afterwards the database is the truth, and a change here reaches no
 * shop that has already opened.
 */
export const launchRange: Range = {
  categories: [
    {
      code: "pullovers",
      text: {
        en: {
          name: "Knitted pullovers",
          description:
            "Fine and middle gauges, pulled over the head and worn against the skin or over a shirt. Ribs, cables, " +
            "pointelle and plain stitch in wool, cotton and cashmere.",
        },
      },
    },
    {
      code: "sweaters",
      text: {
        en: {
          name: "Sweaters",
          description:
            "Heavier knits that take the place of a jacket: Fair Isle yokes, brioche and waffle, a half-zip and a " +
            "shawl-collar cardigan.",
        },
      },
    },
    {
      code: "jumpsuits",
      text: {
        en: {
          name: "Jumpsuits",
          description:
            "Knitted from shoulder to ankle in one piece: ribbed viscose, wrapped cotton, fine wool and a waffle overall.",
        },
      },
    },
    {
      code: "coats",
      text: {
        en: {
          name: "Coats",
          description:
            "Boiled wool, cabled and moss-stitched coats from the knitting machine, and two woven ones made by the " +
            "people next door to it.",
        },
      },
    },
  ],
  styles: [...pullovers, ...sweaters, ...jumpsuits, ...coats],
};
