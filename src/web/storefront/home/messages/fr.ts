import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const fr: Translation<typeof en> = {
  title: "La maille de Dongguan",
  description:
    "Pull-overs, grosse maille, combinaisons et manteaux tricotés, envoyés de Dongguan vers presque tous les pays. Le prix livré s’affiche avant la commande.",
  heading: "De la maille, <em>faite pour y vivre</em>",
  lead: "Des torsades que l’on suit du doigt, des côtes qui reviennent, une laine qui arrête le vent. Choisissez par le point, le poids et la chaleur.",
  action: "Voir les pull-overs",
  second: "ou commencer par un manteau",
  doorsHeading: "Quatre façons d’avoir chaud",
  doorCount: "{count, plural, one {# modèle} other {# modèles}}",
  seasonEyebrow: "Hiver",
  seasonHeading: "S’habiller pour le temps qu’il fait, <em>pas pour la date</em>",
  seasonText:
    "Chaque pièce dit sa chaleur, de un à cinq : un pour un soir d’été, cinq pour le gel. Un matin frais de printemps et un décembre doux trouvent ainsi leur pull.",
  seasonAction: "Les manteaux pour le froid",
  newHeading: "Dans la collection",
  newAction: "Toute la grosse maille",
  makingHeading: "Comment c’est fait, <em>et comment nous le disons</em>",
  making: {
    fibre: {
      heading: "Chaque fibre, nom et part",
      text: "Laine, alpaga, coton, polyamide : chacune est nommée avec son pourcentage, comme toute partie d’origine animale.",
    },
    stitch: {
      heading: "Des points que l’on voit",
      text: "Nous dessinons nos pièces maille par maille. Ce qui se croise sur le dessin se croise dans le fil.",
    },
    measure: {
      heading: "Mesuré à plat",
      text: "Chaque taille est mesurée à plat, en centimètres et en pouces. Posez à côté votre pull préféré et comparez.",
    },
    sent: {
      heading: "Envoyé de Dongguan",
      text: "Emballé en {daysMin, number} à {daysMax, number} jours ouvrés, puis suivi colis par colis, douane comprise.",
    },
  },
  promiseHeading: "Notre politique de confidentialité <em>est un programme</em>",
  promiseText:
    "La plupart des boutiques publient une politique. La nôtre s’exécute. Chacune de ses promesses est liée à un contrôle dans le code de la boutique, et à un test qui échoue dès qu’on retire ce contrôle.",
  promiseAction: "Lire la politique qui s’exécute",
  plain: {
    price: {
      heading: "Un prix, tout compris",
      text: "Livraison, taxes et droits sont calculés pour votre pays et affichés avant le bouton. Là où les droits ne peuvent être payés d’avance, nous disons à peu près ce que le transporteur demandera.",
    },
    details: {
      heading: "Quatre informations, aucun compte",
      text: "Nom, téléphone, adresse et e-mail : une commande n’a besoin de rien d’autre, nous ne demandons rien d’autre. Ils sont chiffrés, et personne ne les ouvre sans motif consigné.",
    },
    person: {
      heading: "Une personne répond",
      text: "Écrivez ou appelez. Quelqu’un vous répond depuis Dongguan, les jours ouvrés sur place.",
    },
  },
};
