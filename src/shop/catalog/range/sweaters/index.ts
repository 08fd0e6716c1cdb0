import type { RangeStyle } from "../range-style.ts";
import { yarrowFairIsleSweater } from "./s201-yarrow-fair-isle.ts";
import { fenwickWaffleSweater } from "./s202-fenwick-waffle.ts";
import { braeBriocheSweater } from "./s203-brae-brioche.ts";
import { dunmoreMossHalfZip } from "./s204-dunmore-moss-half-zip.ts";
import { ashbyShawlCardigan } from "./s205-ashby-shawl-cardigan.ts";
import { larkfieldGarterSweater } from "./s206-larkfield-garter.ts";
import { inverayAranSweater } from "./s207-inveray-aran.ts";
import { tarnSnowflakeSweater } from "./s208-tarn-snowflake.ts";
import { campionFairIsleCardigan } from "./s209-campion-fair-isle-cardigan.ts";
import { greyrockZipCardigan } from "./s210-greyrock-zip-cardigan.ts";
import { haarHoodedCardigan } from "./s211-haar-hooded-cardigan.ts";
import { brackenWideStripeSweater } from "./s212-bracken-wide-stripe.ts";
import { cairnmoorPlaitSweater } from "./s213-cairnmoor-plait.ts";
import { cloverCollarlessCardigan } from "./s214-clover-collarless-cardigan.ts";
import { heronwoodDoubleBreastedCardigan } from "./s215-heronwood-double-breasted-cardigan.ts";

/** In the order in which lists show them. */
export const sweaters: readonly RangeStyle[] = [
  yarrowFairIsleSweater,
  fenwickWaffleSweater,
  braeBriocheSweater,
  dunmoreMossHalfZip,
  ashbyShawlCardigan,
  larkfieldGarterSweater,
  inverayAranSweater,
  tarnSnowflakeSweater,
  campionFairIsleCardigan,
  greyrockZipCardigan,
  haarHoodedCardigan,
  brackenWideStripeSweater,
  cairnmoorPlaitSweater,
  cloverCollarlessCardigan,
  heronwoodDoubleBreastedCardigan,
];
