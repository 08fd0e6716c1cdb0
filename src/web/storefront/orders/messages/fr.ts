import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const fr: Translation<typeof en> = {
  statuses: {
    awaiting_payment: {
      title: "En attente de paiement",
      text: "Ses articles vous sont réservés jusqu’à l’heure indiquée ci-dessous.",
    },
    received: {
      title: "Reçue",
      text: "Votre paiement est arrivé. Nous vérifions maintenant la commande.",
    },
    verified: {
      title: "Vérifiée",
      text: "Tout est en ordre. Elle va être préparée et emballée.",
    },
    prepared: {
      title: "Emballée",
      text: "Elle attend le transporteur. L’adresse ne peut plus être modifiée ici ; écrivez-nous si c’est nécessaire.",
    },
    shipped: {
      title: "En route",
      text: "Le colis est chez le transporteur.",
    },
    delivered: {
      title: "Livrée",
      text: "Le transporteur indique que le colis est arrivé. Si quelque chose ne va pas, écrivez-nous.",
    },
    returned: {
      title: "En retour vers nous",
      text: "Le colis n’a pas pu être remis et nous revient. Nous vous écrirons au sujet du remboursement.",
    },
    canceled: {
      title: "Annulée",
      text: "Cette commande est terminée. Vous ne devez rien.",
    },
    canceled_and_refunded: {
      title: "Annulée et remboursée",
      text: "La totalité a été remboursée par le moyen de paiement utilisé. Les banques mettent quelques jours à l’afficher.",
    },
  },
  events: {
    order: {
      awaiting_payment: "Commandé, en attente de paiement",
      placed: "Commande reçue",
      verified: "Commande vérifiée",
      prepared: "Emballée",
      shipped: "Remise au transporteur",
      delivered: "Livrée",
      returned_to_sender: "Colis renvoyé vers nous",
      canceled: "Annulée",
      return_in_transit: "En retour vers nous",
      return_received: "De retour chez nous",
    },
    parcel: {
      pending: "Annoncé au transporteur",
      picked_up: "Pris en charge par le transporteur",
      in_transit: "En route",
      on_hold: "Retenu par le transporteur",
      customs_held: "En cours d’examen par la douane",
      customs_cleared: "Dédouané",
      out_for_delivery: "En cours de livraison",
      ready_for_pickup: "À retirer au point de retrait",
      delivery_delayed: "Retardé",
      delivery_failed: "N’a pas pu être remis",
      delivered: "Livré",
      return_to_sender: "Renvoyé vers nous",
      cancelled: "Annulé par le transporteur",
    },
    unknown: "Nouvelle du transporteur",
  },

  orderTitle: "Commande {number}",
  orderedOn: "Commandé le {when}",
  heldUntil: "Réservé jusqu’au {when}",
  timesInUtc: "Heures en UTC.",
  parcelHeading: "Colis",
  trackingNumber: "Numéro de suivi",
  expected: "{daysMin, number} à {daysMax, number} jours après la commande.",
  itemsHeading: "Ce que vous avez commandé",
  refunded: "Remboursé : {amount}",
  changeHeading: "Modifier",
  changeHelp: "Tant qu’elle n’est pas emballée, vous pouvez corriger l’adresse ou annuler.",
  correctLink: "Corriger l’adresse",
  cancelSummary: "Annuler cette commande",
  cancelHelp:
    "La commande prend fin aussitôt et ne peut pas être reprise. La totalité est remboursée par le moyen de paiement utilisé.",
  cancelButton: "Annuler la commande",
  payHeading: "Payer",
  payButton: "Aller à la page de paiement",
  changeBag: "Modifier plutôt le panier",
  tooLateTitle: "Ce n’est plus possible",
  tooLate: "La commande a avancé entre-temps. Voici son état actuel.",
  correctedTitle: "L’adresse a été corrigée",
  corrected: "Nous vérifions de nouveau la commande avec la nouvelle adresse.",
  canceledTitle: "La commande a été annulée",

  thanksTitle: "Merci pour votre commande",
  thanks: "Votre paiement est arrivé et les articles sont à vous. Une confirmation vous parvient par e-mail.",
  keepNumber:
    "Votre numéro de commande est {number}. Avec lui et votre adresse e-mail, vous pouvez suivre la commande à tout moment.",
  seeOrder: "Voir la commande",
  unpaidTitle: "Le paiement n’est pas terminé",
  unpaid: "Selon le prestataire de paiement, rien n’a été débité. Vos articles restent réservés.",
  unpaidJustPaid: "Si vous venez de payer, patientez un instant et regardez de nouveau.",
  lookAgain: "Regarder de nouveau",
  payAgain: "Payer de nouveau",
  endedTitle: "Cette commande est terminée",
  ended:
    "Elle n’a pas été payée à temps, ses articles sont donc retournés en rayon. Si de l’argent arrive malgré tout, la commande est reprise ou l’argent est rendu. Votre panier est toujours là.",
  toBag: "Vers votre panier",

  trackTitle: "Suivre une commande",
  trackHelp:
    "Indiquez le numéro de commande de votre confirmation. Nous envoyons alors un code à l’adresse e-mail de cette commande.",
  notProvenTitle: "Montrez qu’elle est bien à vous",
  notProven:
    "Une commande n’est montrée qu’à la personne qui l’a passée. Indiquez son numéro, et nous envoyons un code à son adresse e-mail.",
  badLinkTitle: "Ce lien ne fonctionne plus",
  badLink:
    "Il est peut-être trop ancien ou a été coupé par le logiciel de messagerie. Voici l’autre chemin vers votre commande :",
  number: "Numéro de commande",
  numberHint: "Il ressemble à {example}.",
  numberProblem:
    "Indiquez le numéro de commande tel qu’il figure dans la confirmation ; majuscules, traits d’union et espaces n’ont pas d’importance.",
  numberMissing: "Indiquez le numéro de commande.",
  sendCode: "Envoyer un code",
  codeTitle: "Saisissez le code",
  codeSent:
    "Si {number} est une commande payée chez nous, un code de {digits, plural, one {# chiffre} other {# chiffres}} est en route vers son adresse e-mail. Il est valable {minutes, plural, one {# minute} other {# minutes}}.",
  code: "Code",
  codeProblem:
    "Ce code est erroné, déjà utilisé ou trop ancien. Consultez notre dernier message ou demandez un autre code.",
  codeMissing: "Indiquez le code reçu par e-mail.",
  showOrder: "Afficher la commande",
  anotherCode: "Envoyer un autre code",
  problemsTitle: "{count, plural, one {Un point demande votre attention} other {# points demandent votre attention}}",

  correctTitle: "Corriger l’adresse",
  correctHelp:
    "Pour la commande {number}, destination : {country}. Nous n’affichons pas ici l’adresse enregistrée ; veuillez l’écrire de nouveau en entier. Le pays ne peut pas être modifié, car taxes et livraison en dépendent.",
  correctPolicy:
    "Elle remplace ce que nous conservons pour cette commande, comme le décrit notre <link>politique de confidentialité</link>. {legalName} en est responsable.",
  correctButton: "Utiliser cette adresse",
  backToOrder: "Retour à la commande",
  promisedFor: "Chez vous : {dates}.",
  arrives: "Chez vous",
  progressLabel: "Où en est la commande",
  progressDone: "fait",
  eventHelp: {
    on_hold: "Le transporteur le garde pour l’instant. S’il ne bouge pas pendant quelques jours, demandez-nous.",
    customs_held:
      "La douane examine les colis venus de l’étranger ; la plupart passent en un à trois jours. S’il manque des papiers, le transporteur vous contacte.",
    customs_cleared: "Rien de plus ne vous y est demandé.",
    out_for_delivery: "Il arrive aujourd’hui, ou le prochain jour ouvré du transporteur.",
    ready_for_pickup: "Le transporteur vous indique où et jusqu’à quand.",
    delivery_delayed: "Il arrivera plus tard que prévu par le transporteur, qui indique le nouveau jour.",
    delivery_failed:
      "Il n’y avait personne, ou l’adresse n’a pas été trouvée. Le transporteur repasse ou vous indique où il attend.",
    return_to_sender: "Une fois le colis revenu chez nous, nous remboursons ou réexpédions. Nous vous écrivons.",
  },
  withdrawalHeading: "Vous avez changé d’avis ?",
  withdrawalOpen:
    "Vous pouvez vous rétracter sans donner de motif, dès maintenant et jusqu’à 14 jours après la livraison.",
  withdrawalUntil: "Vous pouvez vous rétracter sans donner de motif, jusqu’à la fin de ce jour : {day}.",
  withdrawalEnded: "Le délai de rétractation a pris fin ce jour : {day}. Les autres possibilités :",
  withdrawalStated: "Votre déclaration {number}, reçue le {when} : {state}.",
  withdrawalStates: {
    requested: "en cours d’examen",
    awaiting_goods: "les articles sont en retour",
    received: "les articles sont revenus, le remboursement suit",
    refunded: "remboursée",
    declined: "ne met pas fin au contrat, comme nous vous l’avons écrit",
    lapsed: "les articles ne sont pas arrivés",
  },
  askHeading: "Une question ?",
  askHelp: "Un article abîmé ou erroné, un colis qui n’avance pas, une taille à échanger : dites-le-nous.",
  askLink: "Poser une question sur cette commande",
  returnsLink: "Retours et échanges",
  nextHeading: "La suite",
  next: {
    check: "Nous vérifions la commande et vous écrivons. Avant l’emballage, vous pouvez corriger l’adresse ou annuler.",
    pack: "Les articles sont emballés à Dongguan et remis au transporteur.",
    track: "Vous recevez un e-mail à chaque étape et suivez le colis sur la page de la commande, douane comprise.",
  },
  trackElse:
    "Pas de numéro sous la main, ou pas d’e-mail de notre part ? <link>Demandez-nous</link>, une personne cherchera avec vous.",
};
