import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const fr: Translation<typeof en> = {
  title: "Se rétracter du contrat",
  lead: "Deux étapes, sans compte, sans motif. Vous recevez un accusé de réception avec date et heure.",
  who: "Dans l’Union européenne, en Islande, au Liechtenstein, en Norvège et au Royaume-Uni, les consommateurs ont ce droit jusqu’à {days, plural, one {# jour} other {# jours}} après la livraison. Ailleurs, et ensuite, <link>d’autres voies</link> peuvent aider.",
  stepsLabel: "Où vous en êtes",
  stepDone: "fait",
  steps: {
    state: "Déclarer",
    confirm: "Confirmer",
    receipt: "Accusé",
  },
  name: "Votre nom",
  orderNumber: "Numéro de commande",
  orderHint: "Il figure dans chaque e-mail sur la commande et ressemble à {example}.",
  email: "E-mail pour l’accusé de réception",
  part: "Pour quoi vous rétractez-vous ?",
  parts: {
    whole: "Toute la commande",
    some: "Certains articles",
  },
  pieces: "Quels articles",
  piecesHint: "Seulement si vous avez choisi certains articles : avec vos mots.",
  ownPiecesHint: "Seulement si vous avez choisi certains articles : combien de chaque.",
  none: "Aucun",
  variant: "{colour}, {size}",
  policy:
    "{legalName} reçoit votre déclaration et l’utilise pour ce contrat, comme le dit notre <link>politique de confidentialité</link> (version {version}).",
  next: "Continuer vers la confirmation",
  optional: "(facultatif)",
  openUntil: "Pour cette commande, ce droit court jusqu’à la fin de ce jour : {day}.",
  openBefore:
    "Pour cette commande, ce droit est ouvert ; le délai de {days, plural, one {# jour} other {# jours}} commence après la livraison.",
  confirmTitle: "Confirmer la rétractation",
  confirmLead: "Voici votre déclaration. Elle compte quand vous appuyez sur le bouton.",
  declaredWhole: "Je me rétracte du contrat portant sur la commande {orderNumber}.",
  declaredSome: "Je me rétracte du contrat pour ces articles de la commande {orderNumber} :",
  confirm: "Confirmer la rétractation",
  change: "Modifier",
  receiptTitle: "Votre rétractation est reçue",
  receivedAt: "Reçue le {when}",
  receiptMail:
    "Un accusé de réception avec ce contenu, la date et l’heure est en route vers {email}. Vous pouvez aussi imprimer ou enregistrer cette page.",
  receiptNext:
    "La suite est envoyée à l’adresse e-mail de la commande : où renvoyer les articles, ou que rien n’est à renvoyer car ils ne sont pas partis. Sans e-mail d’ici un jour, <link>demandez-nous</link>.",
  problemsTitle: "{count, plural, one {Un point demande votre attention} other {# points demandent votre attention}}",
  problem: {
    numberMissing: "Saisissez le numéro de commande.",
    numberFormat:
      "Saisissez le numéro tel qu’il figure dans la confirmation ; majuscules, traits d’union et espaces sont indifférents.",
    part: "Choisissez toute la commande ou certains articles.",
    pieces: "Dites de quels articles il s’agit.",
    tooLong: "Écrivez au plus {most, number} caractères.",
    lines: "Ces articles ne sont pas dans la commande, ou ont déjà fait l’objet d’une rétractation.",
  },
  notice: {
    notStatedTitle: "Merci de déclarer encore une fois",
    notStated:
      "Ce qui a été confirmé n’est pas ce qui a été relu, ou c’était il y a plus d’un jour. Rien n’est encore reçu. Relisez et continuez.",
    policyTitle: "La politique de confidentialité a changé",
    policy:
      "Une nouvelle version est entrée en vigueur pendant que cette page était ouverte. Rien n’est encore reçu. Ce que vous avez écrit est encore là.",
    tooManyTitle: "Trop de déclarations à la fois",
    tooMany:
      "Votre réseau a envoyé plus de déclarations que nous n’en prenons en une heure. Ce que vous avez écrit est encore là. Réessayez plus tard, ou écrivez à {email} : cela compte aussi.",
  },
  noRightTitle: "Cette commande ne peut faire l’objet d’une rétractation",
  noRight: {
    outsidePeriod: "Le délai a pris fin ce jour : {day}.",
    country: "La loi du pays de destination ne donne pas de droit de rétractation.",
    over: "Il n’y a plus rien à rétracter : la commande a été annulée, est revenue chez nous ou a déjà fait l’objet d’une rétractation.",
  },
  noRightElse:
    "Ce qui est abîmé ou erroné, nous le réparons tout de même, et pour un échange nous cherchons une solution. Dites-nous ce qu’il vous faut.",
  ask: "Poser une question sur cette commande",
  returns: "Retours et échanges",
  when: "{when} ({zone})",
};
