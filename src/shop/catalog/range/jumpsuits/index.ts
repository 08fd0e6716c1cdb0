import { wrenRibbedJumpsuit } from "./j301-wren-ribbed.ts";
import { sorrelWrapJumpsuit } from "./j302-sorrel-wrap.ts";
import { hollinWoolJumpsuit } from "./j303-hollin-wool.ts";
import { brookWaffleOverall } from "./j304-brook-waffle.ts";
import { siskinMossStitchCoverall } from "./j305-siskin-moss-stitch.ts";
import { harebellSleevelessJumpsuit } from "./j306-harebell-sleeveless.ts";
import { dunlinBriocheJumpsuit } from "./j307-dunlin-brioche.ts";
import { teaselGarterOverall } from "./j308-teasel-garter.ts";
import { heronFunnelNeckJumpsuit } from "./j309-heron-funnel-neck.ts";
import { quarryHoodedJumpsuit } from "./j310-quarry-hooded.ts";
import type { RangeStyle } from "../range-style.ts";

/** In the order of lists. */
export const jumpsuits: readonly RangeStyle[] = [
  wrenRibbedJumpsuit,
  sorrelWrapJumpsuit,
  hollinWoolJumpsuit,
  brookWaffleOverall,
  siskinMossStitchCoverall,
  harebellSleevelessJumpsuit,
  dunlinBriocheJumpsuit,
  teaselGarterOverall,
  heronFunnelNeckJumpsuit,
  quarryHoodedJumpsuit,
];
