import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const fr: Translation<typeof en> = {
  title: "Votre panier",
  added: "L’article est dans votre panier.",
  linesHeading: "Contenu du panier",
  empty: "Votre panier est vide.",
  emptyHelp: "Ce que vous y mettez reste {days, plural, one {# jour} other {# jours}}, dans ce navigateur.",
  noCookieTitle: "Votre navigateur n’a pas gardé le panier",
  noCookie:
    "Le panier se reconnaît à un seul cookie, et votre navigateur ne l’a pas renvoyé. Le panier, la commande et le suivi ne fonctionnent donc pas ici pour l’instant.",
  variant: "{colour}, {size}",
  quantity: "Quantité : {title}",
  remove: "Retirer",
  removeLabel: "Retirer {title}",
  each: "{price} l’unité",
  priceChanged: "Le prix était de {former} à votre dernière visite. Il est maintenant de {present}.",
  pricesTitle: "Un prix a changé",
  pricesText:
    "Les nouveaux prix figurent dans la liste ci-dessous. Rien n’est commandé à un prix que vous n’avez pas vu.",
  pricesButton: "J’ai compris",
  gone: "Épuisé. Retirez cet article pour continuer.",
  fewer:
    "{available, plural, one {Il ne reste que # pièce} other {Il ne reste que # pièces}}. Réduisez la quantité pour continuer.",
  blockedTitle: "Un article de votre panier est épuisé",
  blocked: "Modifiez les lignes concernées. Le reste pourra alors être commandé.",
  otherMarketTitle: "Ce panier est prévu pour : {country}",
  otherMarket: "Ses prix sont en {currency}.",
  stayThere: "Garder cette destination : {country}",
  moveHere: "Passer à : {country}, en {currency}",
  sumHeading: "Au total",
  goods: "Articles, {pieces, plural, one {# pièce} other {# pièces}}",
  rest: "Livraison, taxes et droits de douane s’ajoutent à la page suivante, une fois le pays choisi.",
  checkout: "Passer la commande",
  problemTitle: "Cela n’a pas été possible",
  problem: {
    "unknown-variant": "Cet article n’est plus en vente.",
    "bad-quantity": "Choisissez de 1 à {most, number} pièces.",
    "too-many-lines": "Le panier contient au plus {most, number} articles différents.",
    "out-of-stock":
      "{available, plural, =0 {La dernière pièce vient de partir} one {Il ne reste que # pièce} other {Il ne reste que # pièces}}.",
  },
  noCookieHow:
    "Autorisez les cookies de ce site dans les réglages du navigateur, ou quittez la navigation privée, puis remettez l’article. C’est notre seul cookie, et il ne suit personne.",
  noCookieElse:
    "Parcourir la collection, l’aide, la politique de confidentialité et <contact>nous poser une question</contact> restent possibles : <cookies>ce qui fonctionne sans cookies</cookies>.",
  oneFewer: "{title} : une pièce de moins",
  oneMore: "{title} : une pièce de plus",
  takeWhatIsLeft: "{available, plural, one {Prendre la dernière pièce} other {Prendre les # dernières pièces}}",
  restKnown: "Livraison, taxes et droits sont comptés ci-dessous, et détaillés à la page suivante.",
  goOn: "Continuer à regarder",
  emptyTrack: "Suivre une commande",
  emptySizes: "Trouver sa taille",
  fourDetails: "Nom, téléphone, adresse et e-mail suffisent. Sans compte.",
  returns: "Retours et échanges",
  closeDrawer: "Fermer le panier",
  seeBag: "Voir le panier",
};
