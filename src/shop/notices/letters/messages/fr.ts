import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const fr: Translation<typeof en> = {
  closing: "Questions : {email} ou {phone}. Politique de confidentialité : {policy}",
  inquiry: {
    received: {
      subject: "{number} : votre question",
      thanks:
        "Merci, votre question nous est parvenue. Nous répondons sous {days, plural, one {# jour ouvré} other {# jours ouvrés}}, à cette adresse.",
      notQuoted: "Pour que rien de privé ne voyage deux fois, ce message ne reprend pas ce que vous avez écrit.",
      more: "Si vous souhaitez ajouter quelque chose, répondez à ce message en gardant le numéro {number} dans l’objet.",
    },
    answer: {
      subject: "{number} : notre réponse à votre question",
      more: "S’il reste un point à éclaircir, répondez à ce message en gardant le numéro {number} dans l’objet.",
    },
  },
  withdrawal: {
    receipt: {
      subject: "Commande {orderNumber} : accusé de réception de votre rétractation",
      received: "Le {receivedAt}, nous avons reçu cette déclaration par notre site :",
      declaredWhole: "« Je me rétracte du contrat portant sur la commande {orderNumber}. »",
      declaredSome: "« Je me rétracte du contrat pour certaines pièces de la commande {orderNumber}. »",
      sendBack:
        "Veuillez renvoyer les pièces sous {days, plural, one {# jour} other {# jours}} à compter de votre déclaration. Les frais de retour sont à votre charge.",
      address: "Adresse de retour : {address}.",
      addressFollows: "Répondez à ce message et nous vous indiquerons l’adresse du colis.",
      refund:
        "Nous vous remboursons sous {days, plural, one {# jour} other {# jours}} à compter de votre déclaration, par le moyen de paiement utilisé. Nous pouvons attendre que les pièces soient ici ou que vous ayez prouvé leur envoi.",
      canceled:
        "Rien n’avait encore quitté notre maison : la commande est annulée. Nous remboursons tout ce que vous avez payé par le moyen de paiement utilisé ; vous n’avez rien à faire.",
      lookedAt: "Une personne de notre équipe vérifie de quelles pièces il s’agit et vous écrit pour la suite.",
      outsidePeriod:
        "Le délai de rétractation de ce contrat a pris fin le {until}. Cette déclaration ne met donc pas fin au contrat.",
      outsidePeriodUnknown:
        "Le délai de rétractation de ce contrat est écoulé. Cette déclaration ne met donc pas fin au contrat.",
      countryNotCovered:
        "Les commandes vers ce pays n’ouvrent pas de droit légal de rétractation. Cette déclaration ne met donc pas fin au contrat.",
      alreadyOver:
        "Il ne reste rien dont se rétracter : la commande a été annulée, nous est revenue ou a déjà fait l’objet d’une rétractation. Les sommes qui vous sont dues sont en route.",
      stillAsk:
        "Si une pièce présente un défaut, c’est une autre affaire : répondez à ce message et nous nous en occupons.",
      reference: "Le numéro de votre déclaration est {number}.",
      notYou:
        "Si ce n’était pas vous, répondez tout de suite à ce message. L’argent ne revient qu’à la personne qui a payé.",
    },
    noted: {
      subject: "Accusé de réception d’une déclaration de rétractation",
      received:
        "Le {receivedAt}, une déclaration de rétractation a été faite sur notre site, avec cette adresse pour l’accusé de réception.",
      receivedFor:
        "Le {receivedAt}, une rétractation du contrat portant sur la commande {orderNumber} a été déclarée sur notre site, avec cette adresse pour l’accusé de réception.",
      whereTheRestIs:
        "Si elle correspond à l’une de nos commandes, la suite est partie à l’adresse e-mail de cette commande. Si rien n’y est arrivé, répondez à ce message : une erreur dans le numéro se corrige vite, et c’est le moment de votre déclaration qui compte.",
      notYou: "Si ce n’était pas vous, vous n’avez rien à faire.",
    },
  },
};
