import type { RangeStyle } from "../range-style.ts";
import { lindenFineRibPullover } from "./p101-linden-fine-rib.ts";
import { harrowCablePullover } from "./p102-harrow-cable.ts";
import { skerryRollNeckPullover } from "./p103-skerry-roll-neck.ts";
import { tansyPointellePullover } from "./p104-tansy-pointelle.ts";
import { carrickVNeckPullover } from "./p105-carrick-v-neck.ts";
import { sandhavenBretonStripePullover } from "./p106-sandhaven-breton-stripe.ts";
import { hawthornArgylePullover } from "./p107-hawthorn-argyle.ts";
import { marramWaffleHenleyPullover } from "./p108-marram-waffle-henley.ts";
import { mallowCashmereVNeckPullover } from "./p109-mallow-cashmere-v-neck.ts";
import { sedgeLinenSilkPullover } from "./p110-sedge-linen-silk.ts";
import { weirHalfZipPullover } from "./p111-weir-half-zip.ts";
import { alderMossStitchPullover } from "./p112-alder-moss-stitch.ts";
import { thistledownMohairPullover } from "./p113-thistledown-mohair.ts";
import { sandpiperHoodedPullover } from "./p114-sandpiper-hooded.ts";

/** In the order in which lists show them. */
export const pullovers: readonly RangeStyle[] = [
  lindenFineRibPullover,
  harrowCablePullover,
  skerryRollNeckPullover,
  tansyPointellePullover,
  carrickVNeckPullover,
  sandhavenBretonStripePullover,
  hawthornArgylePullover,
  marramWaffleHenleyPullover,
  mallowCashmereVNeckPullover,
  sedgeLinenSilkPullover,
  weirHalfZipPullover,
  alderMossStitchPullover,
  thistledownMohairPullover,
  sandpiperHoodedPullover,
];
