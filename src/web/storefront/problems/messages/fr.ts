import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const fr: Translation<typeof en> = {
  notFoundTitle: "Cette page n’existe pas",
  notFound:
    "L’adresse est peut-être ancienne ou mal saisie, ou l’article a quitté la collection. Cherchez-le, ou partez d’une des quatre familles de maille.",
  faultTitle: "Cela n’a pas fonctionné",
  fault:
    "L’erreur vient de nous et a été enregistrée. Rien n’a été commandé ni débité à moitié. Réessayez dans un instant ; si vous avez une commande, vous pouvez la consulter ci-dessous.",
  crossOriginTitle: "Ce formulaire vient d’un autre site",
  crossOrigin:
    "Pour vous protéger, nous n’acceptons que les formulaires de nos propres pages. Rien n’a été modifié. Ouvrez la page ici et envoyez-la de nouveau.",
  tooLargeTitle: "Ce formulaire est trop volumineux",
  tooLarge: "Ce qui a été envoyé dépasse de loin tous nos formulaires. Revenez en arrière et raccourcissez-le.",
  wrongTypeTitle: "Ce formulaire n’est pas l’un des nôtres",
  wrongType: "La page a été envoyée d’une façon que cette boutique ne comprend pas.",
  home: "Vers l’accueil",
  bag: "Vers votre panier",
  track: "Suivre une commande",
  tooManyTitle: "C’était un peu trop à la fois",
  tooMany:
    "Depuis votre réseau, cette demande est arrivée plus souvent que nous n’y répondons en une heure. Rien n’a été enregistré ni débité. Réessayez plus tard, ou écrivez-nous : nous répondons dans tous les cas.",
  closedTitle: "La boutique est fermée pour le moment",
  closed:
    "Pour l’instant, rien ne peut être commandé. La collection reste visible, les commandes en cours suivent leur chemin, et nous répondons à chaque question.",
  askUs: "Autre chose ? <link>Posez-nous la question</link>, à {email} ou au {phone}.",
};
