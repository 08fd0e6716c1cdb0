import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const zh: Translation<typeof en> = {
  newPieces: "新款",
  newPiecesAbout: "{brand}的每一款新品，上架当天即可看到。",
  allPieces: "{brand}：全部在售款式",
  allPiecesAbout: "每种颜色与尺码的价格、配送和库存。",
  inColour: "{name}，{colour}",
  variant: "{name}，{colour}，{size}",
  priced: "{summary}{price}。",
  origin: "原产地",
};
