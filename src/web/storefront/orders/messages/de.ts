import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const de: Translation<typeof en> = {
  statuses: {
    awaiting_payment: {
      title: "Wartet auf Zahlung",
      text: "Die Stücke sind bis zur unten genannten Zeit für Sie zurückgelegt.",
    },
    received: {
      title: "Eingegangen",
      text: "Ihre Zahlung ist da. Als Nächstes prüfen wir die Bestellung.",
    },
    verified: {
      title: "Geprüft",
      text: "Alles ist in Ordnung. Als Nächstes wird zusammengestellt und gepackt.",
    },
    prepared: {
      title: "Gepackt",
      text: "Das Paket wartet auf die Abholung. Die Adresse lässt sich hier nicht mehr ändern; schreiben Sie uns, wenn es sein muss.",
    },
    shipped: {
      title: "Unterwegs",
      text: "Das Paket ist beim Versandunternehmen.",
    },
    delivered: {
      title: "Zugestellt",
      text: "Das Versandunternehmen meldet, dass das Paket angekommen ist. Wenn etwas damit nicht stimmt, schreiben Sie uns.",
    },
    returned: {
      title: "Auf dem Rückweg zu uns",
      text: "Das Paket konnte nicht übergeben werden und kommt zurück. Zur Erstattung schreiben wir Ihnen.",
    },
    canceled: {
      title: "Storniert",
      text: "Diese Bestellung ist beendet. Sie schulden dafür nichts.",
    },
    canceled_and_refunded: {
      title: "Storniert und erstattet",
      text: "Der ganze Betrag ging auf dem Weg der Zahlung zurück. Bis die Bank ihn anzeigt, dauert es einige Tage.",
    },
  },
  events: {
    order: {
      awaiting_payment: "Bestellt, wartet auf Zahlung",
      placed: "Bestellung eingegangen",
      verified: "Bestellung geprüft",
      prepared: "Gepackt",
      shipped: "An das Versandunternehmen übergeben",
      delivered: "Zugestellt",
      returned_to_sender: "Paket kehrt zu uns zurück",
      canceled: "Storniert",
      return_in_transit: "Auf dem Rückweg zu uns",
      return_received: "Wieder bei uns",
    },
    parcel: {
      pending: "Beim Versandunternehmen angekündigt",
      picked_up: "Vom Versandunternehmen abgeholt",
      in_transit: "Unterwegs",
      on_hold: "Vom Versandunternehmen angehalten",
      customs_held: "Wird vom Zoll geprüft",
      customs_cleared: "Vom Zoll freigegeben",
      out_for_delivery: "In Zustellung",
      ready_for_pickup: "Bereit zur Abholung",
      delivery_delayed: "Verspätet",
      delivery_failed: "Konnte nicht übergeben werden",
      delivered: "Zugestellt",
      return_to_sender: "Geht an uns zurück",
      cancelled: "Vom Versandunternehmen abgebrochen",
    },
    unknown: "Neuigkeit vom Versandunternehmen",
  },

  orderTitle: "Bestellung {number}",
  orderedOn: "Bestellt am {when}",
  heldUntil: "Zurückgelegt bis {when}",
  timesInUtc: "Zeiten in UTC.",
  parcelHeading: "Paket",
  trackingNumber: "Sendungsnummer",
  expected: "{daysMin, number} bis {daysMax, number} Tage nach der Bestellung.",
  itemsHeading: "Was Sie bestellt haben",
  refunded: "Erstattet: {amount}",
  changeHeading: "Ändern",
  changeHelp: "Bis die Bestellung gepackt ist, können Sie die Adresse berichtigen oder stornieren.",
  correctLink: "Adresse berichtigen",
  cancelSummary: "Diese Bestellung stornieren",
  cancelHelp:
    "Die Bestellung endet sofort und lässt sich nicht wieder aufnehmen. Der ganze Betrag geht auf dem Weg der Zahlung zurück.",
  cancelButton: "Bestellung stornieren",
  payHeading: "Bezahlen",
  payButton: "Zur Zahlungsseite",
  changeBag: "Stattdessen den Warenkorb ändern",
  tooLateTitle: "Das ist nicht mehr möglich",
  tooLate: "Die Bestellung ist inzwischen weiter. Hier sehen Sie ihren jetzigen Stand.",
  correctedTitle: "Die Adresse ist berichtigt",
  corrected: "Wir prüfen die Bestellung mit der neuen Adresse noch einmal.",
  canceledTitle: "Die Bestellung ist storniert",

  thanksTitle: "Vielen Dank für Ihre Bestellung",
  thanks: "Ihre Zahlung ist da, die Stücke gehören Ihnen. Eine Bestätigung kommt per E-Mail.",
  keepNumber:
    "Ihre Bestellnummer ist {number}. Mit ihr und Ihrer E-Mail-Adresse können Sie die Bestellung jederzeit verfolgen.",
  seeOrder: "Bestellung ansehen",
  unpaidTitle: "Die Zahlung ist nicht abgeschlossen",
  unpaid: "Laut Zahlungsdienstleister wurde nichts abgebucht. Ihre Stücke sind weiterhin zurückgelegt.",
  unpaidJustPaid: "Falls Sie gerade bezahlt haben, warten Sie einen Augenblick und sehen Sie noch einmal nach.",
  lookAgain: "Noch einmal nachsehen",
  payAgain: "Noch einmal bezahlen",
  endedTitle: "Diese Bestellung ist beendet",
  ended:
    "Sie wurde nicht rechtzeitig bezahlt, daher gingen die Stücke zurück ins Regal. Trifft doch noch Geld ein, nehmen wir die Bestellung wieder auf oder zahlen es zurück. Ihr Warenkorb ist noch da.",
  toBag: "Zum Warenkorb",

  trackTitle: "Bestellung verfolgen",
  trackHelp:
    "Geben Sie die Bestellnummer aus Ihrer Bestätigung an. Wir senden dann einen Code an die E-Mail-Adresse dieser Bestellung.",
  notProvenTitle: "Bitte zeigen Sie, dass es Ihre ist",
  notProven:
    "Eine Bestellung sieht nur, wer sie aufgegeben hat. Geben Sie die Nummer an, und wir senden einen Code an die zugehörige E-Mail-Adresse.",
  badLinkTitle: "Dieser Link gilt nicht mehr",
  badLink:
    "Vielleicht ist er zu alt oder wurde vom E-Mail-Programm zerteilt. So kommen Sie ebenfalls zu Ihrer Bestellung:",
  number: "Bestellnummer",
  numberHint: "Sie sieht so aus: {example}.",
  numberProblem:
    "Geben Sie die Bestellnummer so ein, wie sie in der Bestätigung steht; Großschreibung, Bindestriche und Leerzeichen spielen keine Rolle.",
  numberMissing: "Geben Sie die Bestellnummer ein.",
  sendCode: "Code senden",
  codeTitle: "Code eingeben",
  codeSent:
    "Wenn {number} eine bezahlte Bestellung bei uns ist, ist ein Code mit {digits, plural, one {# Ziffer} other {# Ziffern}} an die zugehörige E-Mail-Adresse unterwegs. Er gilt {minutes, plural, one {# Minute} other {# Minuten}}.",
  code: "Code",
  codeProblem:
    "Dieser Code ist falsch, verbraucht oder zu alt. Sehen Sie in unserer neuesten E-Mail nach oder fordern Sie einen weiteren Code an.",
  codeMissing: "Geben Sie den Code aus der E-Mail ein.",
  showOrder: "Bestellung anzeigen",
  anotherCode: "Weiteren Code senden",
  problemsTitle:
    "{count, plural, one {Eine Angabe braucht Ihre Aufmerksamkeit} other {# Angaben brauchen Ihre Aufmerksamkeit}}",

  correctTitle: "Adresse berichtigen",
  correctHelp:
    "Für die Bestellung {number}, Lieferland: {country}. Die gespeicherte Adresse zeigen wir hier nicht; bitte schreiben Sie die ganze Adresse noch einmal. Das Land lässt sich nicht ändern, weil Steuern und Lieferung davon abhängen.",
  correctPolicy:
    "Die neue Adresse ersetzt, was wir für diese Bestellung aufbewahren, wie es unsere <link>Datenschutzerklärung</link> beschreibt. Verantwortlich ist {legalName}.",
  correctButton: "Diese Adresse verwenden",
  backToOrder: "Zurück zur Bestellung",
  promisedFor: "Bei Ihnen: {dates}.",
  arrives: "Bei Ihnen",
  progressLabel: "Wie weit die Bestellung ist",
  progressDone: "erledigt",
  eventHelp: {
    on_hold: "Das Versandunternehmen behält es vorerst. Bewegt sich einige Tage nichts, fragen Sie uns.",
    customs_held:
      "Der Zoll sieht sich Pakete aus dem Ausland an; die meisten sind nach einem bis drei Tagen durch. Fehlen Papiere, meldet sich das Versandunternehmen bei Ihnen.",
    customs_cleared: "Dort wird nichts mehr von Ihnen verlangt.",
    out_for_delivery: "Es kommt heute oder am nächsten Zustelltag.",
    ready_for_pickup: "Das Versandunternehmen sagt Ihnen, wo und wie lange.",
    delivery_delayed: "Es kommt später als geplant. Den neuen Tag nennt das Versandunternehmen.",
    delivery_failed:
      "Es war niemand da, oder die Adresse wurde nicht gefunden. Es wird noch einmal versucht, oder Sie erfahren, wo das Paket liegt.",
    return_to_sender: "Ist es wieder bei uns, erstatten wir das Geld oder senden es noch einmal. Wir schreiben Ihnen.",
  },
  withdrawalHeading: "Anders überlegt?",
  withdrawalOpen:
    "Sie können den Vertrag ohne Angabe von Gründen widerrufen, ab sofort bis 14 Tage nach der Lieferung.",
  withdrawalUntil: "Sie können den Vertrag ohne Angabe von Gründen widerrufen, bis zum Ende dieses Tages: {day}.",
  withdrawalEnded: "Die Frist für den Widerruf endete an diesem Tag: {day}. Was es sonst gibt:",
  withdrawalStated: "Ihre Erklärung {number}, eingegangen am {when}: {state}.",
  withdrawalStates: {
    requested: "wird bearbeitet",
    awaiting_goods: "die Stücke sind auf dem Rückweg",
    received: "die Stücke sind da, das Geld folgt",
    refunded: "das Geld ist zurück",
    declined: "beendet den Vertrag nicht, wie wir Ihnen schrieben",
    lapsed: "die Stücke kamen nicht an",
  },
  askHeading: "Noch eine Frage?",
  askHelp:
    "Ein Stück ist beschädigt oder das falsche, das Paket bewegt sich nicht, eine andere Größe soll es sein: Sagen Sie es uns.",
  askLink: "Zu dieser Bestellung fragen",
  returnsLink: "Rückgabe und Umtausch",
  nextHeading: "Wie es weitergeht",
  next: {
    check:
      "Wir prüfen die Bestellung und schreiben Ihnen. Bis sie gepackt ist, können Sie die Adresse berichtigen oder stornieren.",
    pack: "Die Stücke werden in Dongguan gepackt und dem Versandunternehmen übergeben.",
    track:
      "Bei jedem Schritt bekommen Sie eine E-Mail, und auf der Seite Ihrer Bestellung sehen Sie, wo das Paket ist, auch beim Zoll.",
  },
  trackElse:
    "Keine Bestellnummer zur Hand oder keine E-Mail von uns? <link>Fragen Sie uns</link>, dann sieht ein Mensch mit Ihnen nach.",
};
