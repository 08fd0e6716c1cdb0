import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const ja: Translation<typeof en> = {
  views: { front: "前", back: "後ろ", detail: "編み地", worn: "着用" },
  shows: {
    front: "{name}（{colour}）を前から見た図。{stitch}、{neckline}。",
    back: "{name}（{colour}）を後ろから見た図。{stitch}、{neckline}。",
    detail: "{name}（{colour}）の編み地の拡大図。{stitch}、{neckline}。",
    worn: "{name}（{colour}）を着て立つ人の図。{stitch}、{neckline}。",
  },
};
