import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const fr: Translation<typeof en> = {
  title: "Pays, langue et devise",
  help: "Le pays détermine la livraison, les taxes, les droits de douane et la forme de l’adresse. Les prix s’affichent dans la devise de votre choix parmi les nôtres.",
  country: "Livraison",
  currency: "Prix en",
  countrysOwn: "Devise habituelle du pays",
  currencyOption: "{code} : {name}",
  language: "Langue",
  button: "Changer",
  bagMoves: "Votre panier vous suit, avec ses prix dans la nouvelle devise.",
  findHeading: "Trouver votre pays",
  findLabel: "Nom du pays ou de la région",
  find: "Trouver",
  noneFound: "Aucun pays ni région ne porte ce nom. Essayez une autre orthographe, ou son nom anglais.",
  notServed: "Pas encore desservis :",
};
