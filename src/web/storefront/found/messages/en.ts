/** Words of feeds and of pictures, where no page stands around them. */
export const en = {
  newPieces: "New pieces",
  newPiecesAbout: "Every new style of {brand}, on the day it goes on sale.",
  allPieces: "{brand}: every piece for sale",
  allPiecesAbout: "Each colour and size with its price, its delivery and whether it is there.",
  inColour: "{name} in {colour}",
  variant: "{name}, {colour}, {size}",
  priced: "{summary} {price}.",
  origin: "Country of origin",
} as const;
