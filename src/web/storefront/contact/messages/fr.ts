import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const fr: Translation<typeof en> = {
  title: "Poser une question",
  lead: "Une personne à Dongguan la lit et répond sous {days, plural, one {# jour ouvré} other {# jours ouvrés}} là-bas.",
  waysHeading: "Autres moyens",
  email: "E-mail",
  phone: "Téléphone",
  waysNote: "Quel que soit le moyen, ce sont les mêmes personnes qui répondent.",
  helpHeading: "Peut-être déjà répondu",
  aboutPiece: "À propos de cet article",
  yourEmail: "Votre e-mail",
  yourPhone: "Votre téléphone",
  contactHint: "Pour la réponse, et rien d’autre. L’un des deux suffit.",
  phoneHint: "Si vous préférez être rappelé.",
  optional: "(facultatif)",
  orderNumber: "Numéro de commande",
  orderHint: "S’il s’agit d’une commande. Il ressemble à {example}.",
  message: "Votre question",
  messageHint:
    "Jusqu’à {most, number} caractères, dans toute langue. Les numéros de carte, de compte et de pièce d’identité sont retirés avant tout enregistrement.",
  policy:
    "{legalName} lit ce que vous écrivez pour y répondre, comme le dit notre <link>politique de confidentialité</link> (version {version}).",
  send: "Envoyer la question",
  problemsTitle: "{count, plural, one {Un point demande votre attention} other {# points demandent votre attention}}",
  problem: {
    contact: "Indiquez une adresse e-mail ou un numéro de téléphone, pour que nous puissions répondre.",
    message: "Écrivez votre question.",
    tooLong: "Écrivez au plus {most, number} caractères.",
    orderNumber: "Saisissez le numéro tel qu’il figure dans la confirmation, ou laissez-le vide.",
    product: "Cet article n’est plus en vente. Votre question nous parviendra sans lui.",
  },
  notice: {
    staleTitle: "Ce formulaire était trop ancien",
    stale: "Rien n’a été envoyé. Ce que vous avez écrit est encore là : envoyez-le de nouveau.",
    automatedTitle: "C’était très rapide",
    automated:
      "L’envoi a été plus rapide qu’une saisie humaine, il n’a donc pas été transmis. Si c’est bien vous, envoyez-le encore une fois.",
    policyTitle: "La politique de confidentialité a changé",
    policy:
      "Une nouvelle version est entrée en vigueur pendant que cette page était ouverte. Rien n’a été envoyé. Lisez-la, puis envoyez de nouveau la question.",
    tooManyTitle: "Trop de questions à la fois",
    tooMany:
      "Votre réseau a envoyé plus de questions que nous n’en prenons en une heure. Rien n’a été envoyé ; ce que vous avez écrit est encore là. Réessayez plus tard, ou écrivez à {email}.",
  },
  sentTitle: "Votre question est arrivée",
  sent: {
    email:
      "Nous répondons à l’adresse e-mail indiquée, sous {days, plural, one {# jour ouvré} other {# jours ouvrés}}. Un e-mail de confirmation est en route ; il ne répète rien de ce que vous avez écrit.",
    phone: "Nous appelons le numéro indiqué, sous {days, plural, one {# jour ouvré} other {# jours ouvrés}}.",
  },
  number: "Numéro de votre question",
  masked:
    "Avant l’enregistrement, nous avons retiré {count, plural, one {# numéro} other {# numéros}} de votre texte, qui ressemblait à une carte, un compte ou une pièce d’identité. S’il s’agissait d’autre chose, écrivez-le en lettres.",
  ownOrder: "Elle est liée à votre commande {order}.",
  goOn: "À l’accueil",
};
