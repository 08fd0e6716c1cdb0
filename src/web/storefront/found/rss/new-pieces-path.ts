import { pathIn, type Edition } from "../addresses/editions.ts";

/** Where an edition's feed of new pieces is. */
export function newPiecesPath(edition: Edition): string {
  return pathIn(edition, "/new.xml");
}
