import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const fr: Translation<typeof en> = {
  title: "Commande",
  countryHeading: "Destination",
  country: "Pays ou région",
  countryHint: "Il détermine la forme de l’adresse, la livraison, les taxes et les droits de douane.",
  update: "Mettre à jour",
  notServedTitle: "{country} : pas encore",
  notServedHelp:
    "Choisissez un autre pays, voyez <list>où nous livrons</list>, ou <contact>posez-nous la question</contact>. Rien n’a été enregistré à votre sujet.",
  customsMayAsk:
    "Destination : {country}. La douane ou le transporteur peut vous demander de justifier de votre identité avant de remettre le colis. La demande vous est adressée directement ; nous n’y prenons pas part.",

  addressHeading: "Destinataire",
  addressNote:
    "Quatre informations suffisent : nom, adresse, téléphone et e-mail. Rien d’autre n’est demandé ni conservé.",
  name: "Nom",
  nameHint: "Tel qu’il doit figurer sur le colis, dans l’écriture de votre choix.",
  phone: "Téléphone",
  phoneHint: "Pour le transporteur, si le colis ne peut pas être remis.",
  email: "E-mail",
  emailHint: "Pour la confirmation et les nouvelles du colis.",
  optional: "(facultatif)",
  addressExample: "Par exemple {example}",
  choose: "Choisir",
  ageHeading: "Quel âge avez-vous ?",
  ageHint: "Seule la tranche d’âge est demandée, et elle n’est pas conservée.",
  ageBands: {
    "18-or-over": "18 ans ou plus",
    "14-to-17": "De 14 à 17 ans",
    "under-14": "Moins de 14 ans",
  },

  summaryHeading: "Votre commande",
  changeBag: "Modifier le panier",
  variant: "{colour}, {size}",
  goods: "Articles",
  delivery: "Livraison, {daysMin, number} à {daysMax, number} jours",
  includes: "Dont {name} : {amount}",
  total: "Total à payer",
  allPaid: "Taxes et droits de douane sont réglés avec ce total. Rien ne reste à payer à la livraison.",
  notIncluded:
    "Les taxes et droits à l’importation ne sont pas compris : environ {estimate}, à payer au transporteur à l’arrivée du colis.",
  totalOf: "Vous commandez pour {total} au total.",
  seller:
    "Votre contrat est conclu avec {legalName}, la société qui tient {brand}, également responsable de vos données.",
  policy:
    "Ce que vous indiquez sert à cette commande, comme le décrit notre <link>politique de confidentialité</link> (version {version}).",
  payNext: "Vous payez à la page suivante, chez notre prestataire de paiement. Nous ne voyons jamais votre carte.",
  order: "Commande avec obligation de paiement",

  problemsTitle: "{count, plural, one {Un point demande votre attention} other {# points demandent votre attention}}",

  totalChangedTitle: "Le total a changé",
  totalChanged:
    "Il est maintenant de {total}, comme indiqué ci-dessous. Rien n’a été commandé. Si vous êtes d’accord, appuyez de nouveau sur le bouton ; votre saisie est toujours là.",
  policyChangedTitle: "La politique de confidentialité a changé",
  policyChanged:
    "Une nouvelle version est entrée en vigueur pendant que cette page était ouverte. Rien n’a été commandé ni enregistré. Veuillez la lire ; si vous souhaitez toujours commander, appuyez de nouveau sur le bouton.",
  policyName: "politique de confidentialité",
  outOfStockTitle: "Il n’en reste pas assez",
  outOfStockLine:
    "{title}, {colour}, {size} : {available, plural, =0 {épuisé} one {vous en voulez {wanted, number}, il en reste #} other {vous en voulez {wanted, number}, il en reste #}}.",
  outOfStock: "Rien n’a été commandé ni débité. Votre saisie est toujours là.",
  fitBag: "Réduire le panier à ce qui reste",
  tooManyTitle: "Trop de commandes attendent leur paiement",
  tooMany:
    "Depuis votre réseau, plus de commandes ont été commencées que nous ne pouvons réserver d’articles. Rien n’a été commandé ni débité. Payez ou abandonnez l’une d’elles, ou réessayez dans une demi-heure.",
  againTitle: "Ce formulaire a déjà été envoyé",
  again:
    "Il contenait alors d’autres informations. Relisez-le, puis appuyez de nouveau sur le bouton si vous voulez cette commande.",

  underAgeTitle: "Commandez avec un adulte",
  underAge:
    "Merci de votre franchise. Nous n’acceptons pas encore de commandes de personnes de moins de 18 ans : un parent ou un tuteur doit d’abord donner son accord, et cette possibilité est encore en préparation.",
  underAgeHelp:
    "D’ici là, demandez à un parent ou à un tuteur de commander pour vous, en son nom. Rien de ce que vous avez saisi n’a été enregistré.",
  backToBag: "Retour au panier",

  paymentTitle: "La page de paiement est injoignable",
  payment:
    "Votre commande est notée et ses articles vous sont réservés, mais le prestataire de paiement n’a pas répondu. Rien n’a été débité.",
  paymentHelp:
    "Réessayez maintenant ou dans quelques minutes. Si vous ne faites rien, les articles retournent en rayon et la commande prend fin d’elle-même.",
  paymentAgain: "Réessayer le paiement",
  noPaymentTitle: "Aucun paiement n’est possible pour le moment",
  noPayment: "Rien n’a été commandé, enregistré ni débité, et votre panier est inchangé.",
  noPaymentHelp: "Nous sommes prévenus. Veuillez réessayer plus tard.",
  orderNumber: "Numéro de commande : {number}",
  stepsLabel: "Où vous en êtes",
  stepDone: "fait",
  steps: {
    bag: "Panier",
    details: "Coordonnées et total",
    payment: "Paiement",
  },
  lineFacts: "{quantity, number} × {colour}, {size}",
  returns: "Pour rendre ou échanger un article : <link>retours et échanges</link>.",
  reviewTitle: "Merci de vérifier encore une fois",
  review: "Rien n’a encore été commandé. Si tout est exact, appuyez de nouveau sur le bouton de commande.",
  doubtEmail: "Vouliez-vous écrire {suggestion} ?",
  takeEmail: "Prendre cette adresse",
  doubtHouseNumber: "L’adresse ne comporte pas de numéro.",
  reviewLabel: "Voici ce qui figurera sur le colis :",
  askUs: "Posez-nous la question",
  toSummary: "{pieces, plural, one {# pièce} other {# pièces}}, {total} en tout",
};
