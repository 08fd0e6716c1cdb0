import { kestrelBoiledWoolCoat } from "./c401-kestrel-boiled-wool.ts";
import { thornburyDoubleFaceCoat } from "./c402-thornbury-double-face.ts";
import { rowanCableCoat } from "./c403-rowan-cable.ts";
import { moorlandHerringboneCoat } from "./c404-moorland-herringbone.ts";
import { saltmarshKnittedParka } from "./c405-saltmarsh-knitted.ts";
import { lapwingDuffleCoat } from "./c406-lapwing-duffle.ts";
import { fulmarPeaCoat } from "./c407-fulmar-pea.ts";
import { ouzelWrapCoat } from "./c408-ouzel-wrap.ts";
import { ternLinenDuster } from "./c409-tern-linen-duster.ts";
import { stanmoorRaglanOvercoat } from "./c410-stanmoor-raglan.ts";
import { pipitTippedCoat } from "./c411-pipit-tipped.ts";
import { rushmereHerringboneOvercoat } from "./c412-rushmere-herringbone.ts";
import type { RangeStyle } from "../range-style.ts";

/** In the order of lists. */
export const coats: readonly RangeStyle[] = [
  kestrelBoiledWoolCoat,
  thornburyDoubleFaceCoat,
  rowanCableCoat,
  moorlandHerringboneCoat,
  saltmarshKnittedParka,
  lapwingDuffleCoat,
  fulmarPeaCoat,
  ouzelWrapCoat,
  ternLinenDuster,
  stanmoorRaglanOvercoat,
  pipitTippedCoat,
  rushmereHerringboneOvercoat,
];
