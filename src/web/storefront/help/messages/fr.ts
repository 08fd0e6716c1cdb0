import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const fr: Translation<typeof en> = {
  title: "Aide",
  lead: "Ce que l’on demande avant et après l’achat. Si votre question n’est pas ici, une personne y répond.",
  navigation: "Pages d’aide",
  onThisPage: "Sur cette page",
  askHeading: "Pas de réponse ?",
  ask: "Une personne répond à Dongguan, les jours ouvrés là-bas : <link>posez une question</link>, écrivez à {email} ou appelez le {phone}.",
  doors: {
    delivery: "Ce que coûte la livraison dans chaque pays, quand elle arrive et ce que demande la douane.",
    sizes: "Comment mesurer, et nos lettres face aux tailles européennes, britanniques, américaines et japonaises.",
    care: "Le sens des symboles de l’étiquette, et comment faire durer la maille.",
    returns: "Échange, défaut, droit de rétractation, et qui paie quoi.",
    contact: "Une question sur un article, une commande ou autre chose.",
    track: "Où se trouve votre colis, douane comprise.",
  },

  delivery: {
    lead: "Nous expédions de Dongguan, dans le sud de la Chine, vers presque tous les pays. Le prix, la date d’arrivée et ce que demande la douane sont calculés avant la commande, et sont les mêmes sur chaque page.",
    chooseLabel: "Pays ou région",
    choose: "Afficher",
    to: "Destination : {country}",
    paid: "Taxes et droits sont payés avec la commande. Le transporteur ne demande rien à la porte.",
    unpaid:
      "Taxes et droits ne sont pas dans le prix : le transporteur les demande à la porte. Leur montant approximatif figure sur la page de commande, avant que vous ne commandiez.",
    today:
      "Commandé aujourd’hui, le colis arrive dans cette période : {dates}, soit {daysMin, number} à {daysMax, number} jours.",
    weight: "Colis jusqu’à",
    cost: "Livraison",
    grams: "{grams, number} g",
    holds: "Contient environ",
    examples: {
      one: "un pull fin",
      two: "un gros pull",
      three: "un manteau, ou deux pulls",
      four: "un manteau et un pull",
    },
    weights:
      "C’est le poids des articles avec leur emballage qui compte : {parcelGrams, number} g pour le colis et {pieceGrams, number} g par article. La page de commande connaît le poids de chaque article dans chaque taille.",
    datesHeading: "Quand il arrive",
    dates: {
      rule: "Le jour de votre commande à Dongguan est le jour 0, et chaque jour civil compte ensuite. Nous vérifions, emballons et remettons en {daysMin, number} à {daysMax, number} jours ; le reste est le trajet, douane comprise.",
      same: "Les dates que vous voyez avant de commander figurent dans la confirmation et sur la page de votre commande.",
    },
    dutiesHeading: "Taxes et droits de douane",
    duties: {
      paid: "Vers {count, plural, one {# pays ou région} other {# pays et régions}}, nous livrons taxes et droits payés : ils figurent dans le total, ligne par ligne, et il ne reste rien à payer.",
      unpaid:
        "Partout ailleurs, la loi les demande à la personne qui reçoit le colis. Le transporteur indique le montant et remet le colis une fois payé. Notre estimation est plutôt trop haute que trop basse.",
      identity:
        "Dans certains pays, la douane peut demander qui vous êtes. Elle vous le demande directement. Nous ne demandons jamais de numéro d’identité, et la page de commande vous prévient.",
    },
    trackingHeading: "En chemin",
    tracking:
      "Chaque colis a un numéro de suivi. La page de votre commande montre chaque étape, douane comprise, et nous écrivons à chaque nouvelle. Si un colis reste immobile {days, plural, one {# jour} other {# jours}}, nous cherchons sans qu’on le demande.",
    allHeading: "Tous les pays et régions",
    allSummary: "Tarifs : {count, plural, one {# pays ou région} other {# pays et régions}}",
    country: "Pays ou région",
    first: "Premiers {grams, number} g",
    each: "Par {grams, number} g suivants",
    days: "Jours",
    dayRange: "{daysMin, number} à {daysMax, number}",
    taxAndDuty: "Taxes et droits",
    withOrder: "payés avec la commande",
    atDoor: "à payer à la porte",
    notServedSummary:
      "Où nous ne livrons pas encore : {count, plural, one {# pays ou région} other {# pays et régions}}",
    notServed:
      "Rien n’est enregistré à votre sujet quand vous en choisissez un. Si le vôtre y figure, dites-le-nous : c’est ainsi que nous savons où aller ensuite.",
  },

  sizes: {
    lead: "Chaque article a son propre tableau, mesuré à plat. Voici comment mesurer, comment nos lettres se comparent et comment choisir entre deux.",
    measureHeading: "Comment mesurer",
    measure:
      "Prenez un article qui vous va bien. Fermez-le, posez-le à plat et lissez-le sans l’étirer. Mesurez avec un mètre souple là où sont les lettres, et comparez avec le tableau sur la page de l’article.",
    guideAlt: "Contour d’un vêtement posé à plat, avec un mètre et une lettre à chaque point de mesure : {points}",
    chartHeading: "Nos tailles et les autres",
    chart:
      "Nos tailles sont des lettres. Les chiffres des autres systèmes sont d’usage, sans être exacts. Le tour de poitrine se mesure à l’endroit le plus fort, le mètre à l’horizontale et sans serrer.",
    women: "Femme",
    men: "Homme, et articles pour tous",
    size: "Taille",
    chest: "Poitrine",
    unit: "Unité",
    centimetres: "cm",
    inches: "pouces",
    betweenHeading: "Entre deux tailles",
    between: {
      close:
        "Si vous aimez près du corps, prenez la plus petite. Avec une chemise dessous ou un poignet replié, la plus grande.",
      cut: "Les coupes souples et amples ont déjà de l’aisance : votre taille habituelle convient. Les coupes ajustées sont proches du corps : dans le doute, une de plus.",
      advice:
        "Sur la page de chaque article, indiquez vos mesures ou une taille qui vous va ailleurs, et recevez un conseil motivé. Rien n’en est conservé.",
      exchange: "Et si cela ne va pas : <link>l’échange d’abord</link>.",
    },
  },

  care: {
    lead: "La laine a besoin d’air plus que d’eau. S’il faut la laver, ces symboles disent comment ; l’étiquette de chaque article montre les cinq siens.",
    symbolsHeading: "Le sens des symboles",
    groups: {
      wash: "Lavage",
      bleach: "Blanchiment",
      dry: "Séchage",
      iron: "Repassage",
      professional: "Nettoyage à sec et à l’eau",
    },
    handHeading: "Laver à la main",
    hand: {
      one: "Remplissez une bassine d’eau fraîche avec un peu de lessive pour laine. Retournez l’article.",
      two: "Plongez-le et laissez-le dix minutes. Ne frottez pas, ne le soulevez pas par les épaules.",
      three: "Rincez deux fois à la même température. C’est la chaleur soudaine qui feutre la laine.",
      four: "Roulez-le dans une serviette et pressez. Ne tordez jamais.",
      five: "Remettez-le en forme et séchez-le à plat, loin du soleil et du radiateur.",
    },
    lastingHeading: "Le faire durer",
    lasting: {
      air: "Aérez-le une nuit après l’avoir porté, et laissez-le reposer un jour. La plupart des laines ne se lavent que tous les cinq à dix jours de port.",
      pills:
        "Les bouloches viennent où les bras frottent, surtout les premières semaines. Peignez-les doucement à sec ; il y en aura de moins en moins.",
      fold: "Pliez, ne suspendez pas : la maille s’allonge sur un cintre. Les manteaux peuvent l’être, sur un cintre large.",
      moths:
        "Rangez-le propre, dans un sac de coton fermé, avec de la lavande ou du cèdre. Les mites aiment ce qui a été porté, pas ce qui a été lavé.",
    },
  },

  returns: {
    lead: "Si un article ne va pas ou ne plaît pas : l’échange d’abord, si une autre taille ou couleur convient. Là où la loi donne un droit de rétractation, deux étapes suffisent, sans motif.",
    tableHeading: "En bref",
    table: {
      labelled: "{label} :",
      case: "De quoi il s’agit",
      wayBack: "Le retour est payé par",
      money: "Vous recevez",
      exchange: { case: "Autre taille ou couleur", wayBack: "nous vous le disons avant", money: "l’autre article" },
      damaged: {
        case: "Abîmé, ou mauvais article",
        wayBack: "nous",
        money: "un autre article, ou son prix avec la livraison",
      },
      whole: {
        case: "Rétractation pour toute la commande",
        wayBack: "vous",
        money: "tout, livraison standard comprise",
      },
      some: {
        case: "Rétractation pour certains articles",
        wayBack: "vous",
        money: "le prix des articles, et ce que la livraison aurait coûté en moins",
      },
      notSent: { case: "La commande n’est pas encore partie", wayBack: "personne", money: "tout" },
    },
    exchangeHeading: "L’échange d’abord",
    exchange:
      "Écrivez quelle taille ou couleur vous préférez, avec le numéro de commande. Nous regardons si elle est là et vous indiquons la voie la plus courte et son coût, avant tout envoi.",
    exchangeLink: "Demander un échange",
    damagedHeading: "Abîmé ou erroné",
    damaged:
      "Dites-nous ce que vous voyez, avec le numéro de commande. Nous regardons avec vous et réparons l’erreur à nos frais, où que vous habitiez.",
    withdrawalHeading: "Droit de rétractation",
    withdrawal: {
      where:
        "Dans l’Union européenne, en Islande, au Liechtenstein, en Norvège et au Royaume-Uni, les consommateurs peuvent se rétracter sans motif : dès la commande et jusqu’à {days, plural, one {# jour} other {# jours}} après le jour de la livraison. Un délai qui finirait un week-end finit le lundi.",
      one: "Déclarez-le : nom, numéro de commande et adresse e-mail pour l’accusé de réception. Sans compte, sans motif.",
      two: "Confirmez : nous montrons la déclaration encore une fois, et vous appuyez sur le bouton.",
      three: "Vous recevez par e-mail un accusé de réception avec son contenu, la date et l’heure.",
      four: "Renvoyez les articles dans les {days, plural, one {# jour} other {# jours}} suivant votre déclaration.",
      five: "L’argent revient par le moyen de paiement utilisé, dans les {days, plural, one {# jour} other {# jours}} suivant votre déclaration. Nous pouvons attendre que les articles, ou une preuve d’envoi, soient arrivés.",
      wear: "Essayez les articles comme en boutique. La perte de valeur due à un port plus long peut être déduite.",
    },
    elsewhereHeading: "Dans les autres pays",
    elsewhere:
      "La loi n’y donne pas le droit de rendre ce qui est en bon état. Avant l’emballage, vous pouvez annuler vous-même la commande sur sa page. Ensuite, écrivez-nous avant tout envoi : nous vous disons si et comment nous pouvons la reprendre. Ce qui est abîmé ou erroné, nous le réparons partout.",
    addressHeading: "Où l’envoyer",
    address:
      "Nous vous donnons l’adresse dans notre réponse, car elle dépend de votre pays. N’envoyez rien avant : un colis que personne n’attend est difficile à rattacher à sa commande.",
    addressIs: "Envoyez-le à : {address}",
  },

  accessibility: {
    title: "Accessibilité",
    lead: "Chacun doit pouvoir choisir, acheter et suivre une commande ici, quels que soient ses moyens de lire et d’écrire.",
    statusHeading: "Ce à quoi nous nous tenons",
    status:
      "Cette boutique est conçue pour respecter les règles WCAG 2.2 au niveau AA, comme la norme européenne EN 301 549 et la directive (UE) 2019/882 le demandent aux boutiques.",
    howHeading: "Comment elle est faite et vérifiée",
    how: {
      script: "Chaque page fonctionne sans script, et au clavier seul.",
      structure: "Titres, listes, tableaux et champs ont un nom et un ordre que les lecteurs d’écran restituent.",
      colour:
        "Le texte a un contraste d’au moins 4,5 pour 1, en clair comme en sombre. Rien n’est dit par la couleur seule.",
      zoom: "Les pages s’agrandissent à 400 % sans défilement latéral. Le mouvement s’arrête si votre système le demande.",
      errors:
        "Un formulaire refusé dit en haut et près de chaque champ ce qui ne va pas, et garde ce que vous avez écrit.",
      checks:
        "Chaque modification est vérifiée avec axe dans un vrai navigateur, sur tous les types de pages, erreurs comprises.",
    },
    limitsHeading: "Ce qui ne va pas encore",
    limits: {
      payment: "La page de paiement appartient à notre prestataire ; nous ne pouvons pas la modifier.",
      drawings: "Les dessins de vêtements sont décrits par modèle, couleur et vue, et non maille par maille.",
    },
    feedbackHeading: "Dites-nous ce qui vous gêne",
    feedback:
      "Écrivez à {email}, appelez le {phone} ou <link>posez la question ici</link>. Nous répondons sous {days, plural, one {# jour ouvré} other {# jours ouvrés}} et vous aidons d’ici là à commander. Si notre réponse ne suffit pas, l’autorité de votre pays chargée de l’accessibilité des services peut vous aider.",
    reviewed: "Cette déclaration repose sur notre propre évaluation. Dernière révision : {date}.",
  },

  company: {
    title: "L’entreprise",
    lead: "{legalName} tient cette boutique sous le nom de {brand}. Elle vous vend, vous répond et est responsable de vos données personnelles.",
    legalName: "Raison sociale",
    brand: "Marque",
    seat: "Siège",
    email: "E-mail",
    phone: "Téléphone",
    site: "Site",
    responsible: "La même entreprise est responsable du contenu de ces pages.",
    privacy: "Ce que deviennent les données personnelles : <link>politique de confidentialité</link>.",
  },
};
