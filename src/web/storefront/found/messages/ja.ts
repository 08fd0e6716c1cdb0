import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const ja: Translation<typeof en> = {
  newPieces: "新着",
  newPiecesAbout: "{brand}の新作を、発売日にお知らせします。",
  allPieces: "{brand}：販売中のすべての商品",
  allPiecesAbout: "色とサイズごとの価格、配送、在庫です。",
  inColour: "{name}、{colour}",
  variant: "{name}、{colour}、{size}",
  priced: "{summary}{price}。",
  origin: "原産国",
};
