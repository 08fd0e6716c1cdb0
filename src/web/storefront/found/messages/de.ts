import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const de: Translation<typeof en> = {
  newPieces: "Neue Stücke",
  newPiecesAbout: "Jedes neue Modell von {brand}, am Tag, an dem es zu kaufen ist.",
  allPieces: "{brand}: alles, was zu kaufen ist",
  allPiecesAbout: "Jede Farbe und Größe mit Preis, Lieferung und Vorrat.",
  inColour: "{name}, Farbe {colour}",
  variant: "{name}, {colour}, {size}",
  priced: "{summary} {price}.",
  origin: "Herstellungsland",
};
