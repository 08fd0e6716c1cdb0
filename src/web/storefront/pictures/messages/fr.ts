import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const fr: Translation<typeof en> = {
  views: { front: "Devant", back: "Dos", detail: "Maille", worn: "Porté" },
  shows: {
    front: "{name}, coloris {colour}, vu de face. {stitch}, {neckline}.",
    back: "{name}, coloris {colour}, vu de dos. {stitch}, {neckline}.",
    detail: "La maille vue de près : {name}, coloris {colour}. {stitch}, {neckline}.",
    worn: "{name}, coloris {colour}, porté par une personne debout. {stitch}, {neckline}.",
  },
};
