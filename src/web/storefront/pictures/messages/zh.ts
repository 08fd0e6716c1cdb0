import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const zh: Translation<typeof en> = {
  views: { front: "正面", back: "背面", detail: "针法", worn: "上身" },
  shows: {
    front: "{name}（{colour}）正面图。{stitch}，{neckline}。",
    back: "{name}（{colour}）背面图。{stitch}，{neckline}。",
    detail: "{name}（{colour}）织物近看图。{stitch}，{neckline}。",
    worn: "{name}（{colour}）站姿上身图。{stitch}，{neckline}。",
  },
};
