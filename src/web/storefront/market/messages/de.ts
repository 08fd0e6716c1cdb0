import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const de: Translation<typeof en> = {
  title: "Land, Sprache und Währung",
  help: "Vom Land hängen Lieferung, Steuern, Zoll und die Form der Adresse ab. Die Preise zeigen wir in jeder unserer Währungen.",
  country: "Lieferung nach",
  currency: "Preise in",
  countrysOwn: "Übliche Währung des Landes",
  currencyOption: "{code}: {name}",
  language: "Sprache",
  button: "Ändern",
  bagMoves: "Was schon im Warenkorb liegt, kommt mit, zu den Preisen in der neuen Währung.",
  findHeading: "Ihr Land finden",
  findLabel: "Name des Landes oder der Region",
  find: "Finden",
  noneFound: "Kein Land und keine Region heißt so. Versuchen Sie eine andere Schreibweise oder den englischen Namen.",
  notServed: "Dorthin liefern wir noch nicht:",
};
