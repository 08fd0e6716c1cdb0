import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const de: Translation<typeof en> = {
  title: "Eine Frage stellen",
  lead: "Ein Mensch in Dongguan liest sie und antwortet binnen {days, plural, one {# Arbeitstag} other {# Arbeitstagen}} dort.",
  waysHeading: "Andere Wege",
  email: "E-Mail",
  phone: "Telefon",
  waysNote: "Welchen Weg Sie auch wählen, es antworten dieselben Menschen.",
  helpHeading: "Vielleicht schon beantwortet",
  aboutPiece: "Zu diesem Stück",
  yourEmail: "Ihre E-Mail-Adresse",
  yourPhone: "Ihre Telefonnummer",
  contactHint: "Für die Antwort und sonst nichts. Eins von beiden genügt.",
  phoneHint: "Wenn Sie lieber angerufen werden.",
  optional: "(freiwillig)",
  orderNumber: "Bestellnummer",
  orderHint: "Wenn es um eine Bestellung geht. Sie sieht so aus: {example}.",
  message: "Ihre Frage",
  messageHint:
    "Bis zu {most, number} Zeichen, in jeder Sprache. Karten-, Konto- und Ausweisnummern werden herausgenommen, bevor etwas gespeichert wird.",
  policy:
    "{legalName} liest, was Sie schreiben, um zu antworten, wie es in unserer <link>Datenschutzerklärung</link> (Fassung {version}) steht.",
  send: "Frage absenden",
  problemsTitle:
    "{count, plural, one {Eine Stelle braucht Ihre Aufmerksamkeit} other {# Stellen brauchen Ihre Aufmerksamkeit}}",
  problem: {
    contact: "Geben Sie eine E-Mail-Adresse oder eine Telefonnummer an, damit wir antworten können.",
    message: "Schreiben Sie Ihre Frage.",
    tooLong: "Schreiben Sie höchstens {most, number} Zeichen.",
    orderNumber: "Geben Sie die Bestellnummer so ein, wie sie in der Bestätigung steht, oder lassen Sie sie weg.",
    product: "Dieses Stück ist nicht mehr im Verkauf. Ihre Frage geht ohne es an uns.",
  },
  notice: {
    staleTitle: "Dieses Formular war zu alt",
    stale: "Es wurde nichts gesendet. Was Sie schrieben, ist noch da: Bitte senden Sie es noch einmal ab.",
    automatedTitle: "Das ging sehr schnell",
    automated:
      "Es kam schneller, als Menschen tippen, und wurde deshalb nicht gesendet. Wenn Sie es geschrieben haben, senden Sie es bitte noch einmal ab.",
    policyTitle: "Die Datenschutzerklärung hat sich geändert",
    policy:
      "Während diese Seite offen war, trat eine neue Fassung in Kraft. Es wurde nichts gesendet. Bitte lesen Sie sie und senden Sie die Frage dann noch einmal ab.",
    tooManyTitle: "Zu viele Fragen auf einmal",
    tooMany:
      "Aus Ihrem Netz kamen mehr Fragen, als wir in einer Stunde annehmen. Es wurde nichts gesendet; was Sie schrieben, ist noch da. Bitte versuchen Sie es später, oder schreiben Sie an {email}.",
  },
  sentTitle: "Ihre Frage ist bei uns",
  sent: {
    email:
      "Wir antworten an die angegebene E-Mail-Adresse, binnen {days, plural, one {# Arbeitstag} other {# Arbeitstagen}}. Eine Bestätigung ist unterwegs; sie wiederholt nichts von dem, was Sie schrieben.",
    phone: "Wir rufen die angegebene Nummer an, binnen {days, plural, one {# Arbeitstag} other {# Arbeitstagen}}.",
  },
  number: "Nummer Ihrer Frage",
  masked:
    "Vor dem Speichern haben wir {count, plural, one {# Nummer} other {# Nummern}} aus Ihrem Text genommen, weil es nach Karte, Konto oder Ausweis aussah. War es etwas anderes, schreiben Sie es in Worten.",
  ownOrder: "Sie ist Ihrer Bestellung {order} zugeordnet.",
  goOn: "Zur Startseite",
};
