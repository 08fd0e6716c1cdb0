import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const fr: Translation<typeof en> = {
  skip: "Aller au contenu",
  home: "Accueil",
  mainNavigation: "Collection",
  categories: {
    pullovers: "Pull-overs",
    sweaters: "Grosse maille",
    jumpsuits: "Combinaisons",
    coats: "Manteaux",
  },
  search: "Rechercher",
  searchLabel: "Rechercher dans la collection",
  bag: "Panier",
  languages: "Langues",
  changeMarket: "Changer de pays, de langue ou de devise",
  promise: "Le prix à votre porte, taxes et droits de douane compris, avant de commander.",
  helpHeading: "Aide",
  helpDelivery: "Livraison et frais",
  helpSizes: "Tailles et mesures",
  helpCare: "Lavage et entretien",
  helpReturns: "Retours et échanges",
  helpContact: "Poser une question",
  withdraw: "Se rétracter du contrat ici",
  placeHeading: "Où nous vous livrons",
  ordersHeading: "Votre commande",
  track: "Suivre une commande",
  contactHeading: "Une question ?",
  contact: "Une personne vous répond depuis Dongguan, les jours ouvrés sur place.",
  privacy: "Politique de confidentialité",
  legal:
    "{legalName}, {place}. La société qui tient cette boutique, responsable du traitement des données personnelles.",
  company: "Mentions légales",
  accessibility: "Accessibilité",
};
