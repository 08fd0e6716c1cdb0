import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const de: Translation<typeof en> = {
  views: { front: "Vorderseite", back: "Rückseite", detail: "Maschenbild", worn: "Getragen" },
  shows: {
    front: "{name} in {colour}, von vorn gesehen. {stitch}, {neckline}.",
    back: "{name} in {colour}, von hinten gesehen. {stitch}, {neckline}.",
    detail: "Das Gestrick von nahem: {name} in {colour}. {stitch}, {neckline}.",
    worn: "{name} in {colour}, getragen von einer stehenden Person. {stitch}, {neckline}.",
  },
};
