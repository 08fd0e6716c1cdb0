import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const de: Translation<typeof en> = {
  title: "Kasse",
  countryHeading: "Wohin",
  country: "Land oder Region",
  countryHint: "Davon hängen die Form der Adresse, Lieferung, Steuern und Zoll ab.",
  update: "Aktualisieren",
  notServedTitle: "{country}: noch nicht",
  notServedHelp:
    "Wählen Sie ein anderes Land, sehen Sie nach, <list>wohin wir liefern</list>, oder <contact>fragen Sie uns</contact>. Über Sie wurde nichts gespeichert.",
  customsMayAsk:
    "Zoll oder Zusteller in folgendem Land verlangen vor der Übergabe des Pakets möglicherweise einen Nachweis, wer Sie sind: {country}. Sie fragen Sie direkt; wir sind daran nicht beteiligt.",

  addressHeading: "Wer bekommt es",
  addressNote:
    "Vier Angaben sind nötig: Name, Adresse, Telefon und E-Mail. Nichts anderes wird gefragt oder aufbewahrt.",
  name: "Name",
  nameHint: "Wie er auf dem Paket stehen soll, in jeder Schrift.",
  phone: "Telefon",
  phoneHint: "Für den Zusteller, falls er das Paket nicht übergeben kann.",
  email: "E-Mail",
  emailHint: "Für die Bestätigung und Nachrichten zum Paket.",
  optional: "(freiwillig)",
  addressExample: "Zum Beispiel {example}",
  choose: "Bitte wählen",
  ageHeading: "Wie alt sind Sie?",
  ageHint: "Wir fragen nur nach der Altersgruppe und speichern sie nicht.",
  ageBands: {
    "18-or-over": "18 oder älter",
    "14-to-17": "14 bis 17",
    "under-14": "Unter 14",
  },

  summaryHeading: "Ihre Bestellung",
  changeBag: "Warenkorb ändern",
  variant: "{colour}, {size}",
  goods: "Ware",
  delivery: "Lieferung, {daysMin, number} bis {daysMax, number} Tage",
  includes: "Darin enthalten: {name} {amount}",
  total: "Gesamtpreis",
  allPaid: "Steuern und Zoll sind mit dieser Summe bezahlt. An der Tür ist nichts mehr zu zahlen.",
  notIncluded:
    "Einfuhrsteuern und Zoll sind nicht enthalten: etwa {estimate}, zu zahlen an den Zusteller bei Ankunft des Pakets.",
  totalOf: "Sie bestellen für insgesamt {total}.",
  seller:
    "Ihr Vertrag kommt mit {legalName} zustande, dem Unternehmen hinter {brand}, das auch für Ihre Daten verantwortlich ist.",
  policy:
    "Ihre Angaben verwenden wir für diese Bestellung, wie es unsere <link>Datenschutzerklärung</link> (Version {version}) beschreibt.",
  payNext: "Sie zahlen auf der nächsten Seite bei unserem Zahlungsdienstleister. Ihre Karte sehen wir nie.",
  order: "Zahlungspflichtig bestellen",

  problemsTitle:
    "{count, plural, one {Eine Angabe braucht Ihre Aufmerksamkeit} other {# Angaben brauchen Ihre Aufmerksamkeit}}",

  totalChangedTitle: "Der Gesamtpreis hat sich geändert",
  totalChanged:
    "Er beträgt jetzt {total}, wie unten gezeigt. Nichts wurde bestellt. Wenn Sie einverstanden sind, drücken Sie die Schaltfläche noch einmal; Ihre Eingaben sind noch da.",
  policyChangedTitle: "Die Datenschutzerklärung hat sich geändert",
  policyChanged:
    "Während diese Seite offen war, ist eine neue Fassung in Kraft getreten. Nichts wurde bestellt oder gespeichert. Bitte lesen Sie sie; wenn Sie weiterhin bestellen möchten, drücken Sie die Schaltfläche noch einmal.",
  policyName: "Datenschutzerklärung",
  outOfStockTitle: "Nicht alles ist noch da",
  outOfStockLine:
    "{title}, {colour}, {size}: {available, plural, =0 {ausverkauft} one {Sie möchten {wanted, number}, noch # ist da} other {Sie möchten {wanted, number}, noch # sind da}}.",
  outOfStock: "Nichts wurde bestellt oder abgebucht. Ihre Eingaben sind noch da.",
  fitBag: "Warenkorb auf Vorhandenes verringern",
  tooManyTitle: "Zu viele Bestellungen warten auf Zahlung",
  tooMany:
    "Aus Ihrem Netz wurden mehr Bestellungen begonnen, als wir Ware zurücklegen können. Nichts wurde bestellt oder abgebucht. Bitte bezahlen Sie eine davon, geben Sie eine auf oder versuchen Sie es in einer halben Stunde noch einmal.",
  againTitle: "Dieses Formular wurde schon einmal gesendet",
  again:
    "Beim ersten Mal enthielt es andere Angaben. Sehen Sie es durch und drücken Sie die Schaltfläche noch einmal, wenn Sie diese Bestellung möchten.",

  underAgeTitle: "Bitte bestellen Sie mit einem Erwachsenen",
  underAge:
    "Danke für die ehrliche Antwort. Von Menschen unter 18 nehmen wir noch keine Bestellungen an: Zuerst müssen Eltern oder Sorgeberechtigte zustimmen, und dieser Weg wird noch gebaut.",
  underAgeHelp:
    "Bitten Sie bis dahin Eltern oder Sorgeberechtigte, im eigenen Namen für Sie zu bestellen. Nichts von Ihren Eingaben wurde gespeichert.",
  backToBag: "Zurück zum Warenkorb",

  paymentTitle: "Die Zahlungsseite ist nicht erreichbar",
  payment:
    "Ihre Bestellung ist notiert und die Stücke sind für Sie zurückgelegt, aber der Zahlungsdienstleister hat nicht geantwortet. Nichts wurde abgebucht.",
  paymentHelp:
    "Versuchen Sie es jetzt oder in einigen Minuten noch einmal. Wenn Sie nichts tun, gehen die Stücke zurück ins Regal und die Bestellung endet von selbst.",
  paymentAgain: "Zahlung noch einmal versuchen",
  noPaymentTitle: "Zurzeit ist keine Zahlung möglich",
  noPayment: "Nichts wurde bestellt, gespeichert oder abgebucht, und Ihr Warenkorb ist unverändert.",
  noPaymentHelp: "Wir wissen Bescheid. Bitte versuchen Sie es später noch einmal.",
  orderNumber: "Bestellnummer: {number}",
  stepsLabel: "Wo Sie gerade sind",
  stepDone: "erledigt",
  steps: {
    bag: "Warenkorb",
    details: "Angaben und Summe",
    payment: "Bezahlen",
  },
  lineFacts: "{quantity, number} × {colour}, {size}",
  returns: "Wie Sie etwas zurückgeben oder umtauschen: <link>Rückgabe und Umtausch</link>.",
  reviewTitle: "Bitte sehen Sie hier noch einmal hin",
  review: "Es wurde noch nichts bestellt. Wenn alles so stimmt, drücken Sie noch einmal auf Bestellen.",
  doubtEmail: "Meinten Sie {suggestion}?",
  takeEmail: "Diese Adresse nehmen",
  doubtHouseNumber: "In der Adresse steht keine Hausnummer.",
  reviewLabel: "So steht es dann auf dem Paket:",
  askUs: "Fragen Sie uns",
  toSummary: "{pieces, plural, one {# Stück} other {# Stück}}, zusammen {total}",
};
