import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const fr: Translation<typeof en> = {
  version: "Version {version}, publiée le {published}, en vigueur depuis le {effective} (dates de Dongguan).",
  whoWeAre: "{legalName}, la société qui tient {brand}, est responsable de vos données personnelles.",
  contact: "Questions : {email} ou {phone}.",
  fingerprint: "Empreinte de ce texte (SHA-256)",
  inEnglishTitle: "Cette politique est pour l’instant en anglais",
  inEnglish:
    "Nous la faisons traduire avec soin, car chacune de ses phrases est un engagement. D’ici là, posez-nous toutes vos questions : {email} ou {phone}.",
  contents: "Sommaire",
  download: "Enregistrer en fichier texte",
  cookiesHeading: "Les cookies",
  cookies:
    "Il n’y a qu’un cookie. Il est déposé quand vous mettez un article au panier ou demandez à voir une commande ; jamais par une page que vous regardez.",
  cookieName: "Nom",
  cookiePurpose: "Pour quoi",
  cookieDays: "Durée",
  cookieReach: "Qui peut le lire",
  cookieSession: "Reconnaît le panier de ce navigateur et les commandes qu’il a prouvé être les vôtres.",
  cookieKept: "{days, plural, one {# jour} other {# jours}}",
  cookieLocked: "Cette boutique seule, et aucun script.",
  noOthers:
    "Rien d’autre n’est stocké dans votre navigateur, et rien n’est demandé au site d’une autre entreprise. Pays, langue et devise figurent dans l’adresse de chaque page.",
  withoutHeading: "Ce qui fonctionne sans cookies",
  without:
    "Vous pouvez refuser les cookies dans votre navigateur. Certaines choses ne marchent alors pas ; les voici toutes.",
  worksHeading: "Fonctionne",
  works: {
    range: "<link>Toute la collection</link> : recherche, filtres, prix livré dans votre pays, conseil de taille",
    help: "<link>Toute l’aide</link>, avec les frais de livraison",
    policy: "Cette politique et son téléchargement",
    question: "<link>Poser une question</link>",
    withdrawal: "<link>Se rétracter d’un contrat</link>",
  },
  needsHeading: "Demande le cookie",
  needs: {
    bag: "Le panier et la commande : sans lui, nous ne pourrions distinguer votre panier des autres",
    order: "La page d’une commande : sans lui, nous ne saurions pas que vous avez prouvé qu’elle est la vôtre",
  },
  how: "Pour l’autoriser, permettez les cookies de ce site dans les réglages du navigateur, ou quittez la navigation privée. Pour l’effacer, supprimez-y les données de ce site : le panier est alors vide, les commandes continuent.",
};
