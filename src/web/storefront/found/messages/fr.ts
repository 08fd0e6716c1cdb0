import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const fr: Translation<typeof en> = {
  newPieces: "Nouveautés",
  newPiecesAbout: "Chaque nouveau modèle de {brand}, le jour de sa mise en vente.",
  allPieces: "{brand} : toutes les pièces en vente",
  allPiecesAbout: "Chaque coloris et chaque taille, avec prix, livraison et disponibilité.",
  inColour: "{name}, coloris {colour}",
  variant: "{name}, {colour}, {size}",
  priced: "{summary} {price}.",
  origin: "Pays de fabrication",
};
