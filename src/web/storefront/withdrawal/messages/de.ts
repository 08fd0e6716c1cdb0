import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const de: Translation<typeof en> = {
  title: "Vertrag widerrufen",
  lead: "Zwei Schritte, kein Konto, kein Grund. Sie bekommen eine Bestätigung mit Datum und Uhrzeit.",
  who: "Verbraucherinnen und Verbraucher in der Europäischen Union, in Island, Liechtenstein, Norwegen und im Vereinigten Königreich haben dieses Recht bis {days, plural, one {# Tag} other {# Tage}} nach der Lieferung. Anderswo und danach helfen vielleicht <link>andere Wege</link>.",
  stepsLabel: "Wo Sie gerade sind",
  stepDone: "erledigt",
  steps: {
    state: "Erklären",
    confirm: "Bestätigen",
    receipt: "Eingang",
  },
  name: "Ihr Name",
  orderNumber: "Bestellnummer",
  orderHint: "Sie steht in jeder E-Mail zur Bestellung und sieht so aus: {example}.",
  email: "E-Mail-Adresse für die Bestätigung",
  part: "Was widerrufen Sie?",
  parts: {
    whole: "Die ganze Bestellung",
    some: "Einzelne Stücke daraus",
  },
  pieces: "Welche Stücke",
  piecesHint: "Nur wenn Sie einzelne Stücke gewählt haben: in Ihren eigenen Worten.",
  ownPiecesHint: "Nur wenn Sie einzelne Stücke gewählt haben: wie viele von jedem.",
  none: "Keins",
  variant: "{colour}, {size}",
  policy:
    "{legalName} erhält Ihre Erklärung und verwendet sie für diesen Vertrag, wie es in unserer <link>Datenschutzerklärung</link> (Fassung {version}) steht.",
  next: "Weiter zur Bestätigung",
  optional: "(freiwillig)",
  openUntil: "Für diese Bestellung gilt das Recht bis zum Ende dieses Tages: {day}.",
  openBefore:
    "Für diese Bestellung gilt das Recht; die {days, plural, one {# Tag} other {# Tage}} beginnen nach der Lieferung.",
  confirmTitle: "Widerruf bestätigen",
  confirmLead: "Das ist Ihre Erklärung. Sie gilt, wenn Sie den Knopf drücken.",
  declaredWhole: "Ich widerrufe den Vertrag über die Bestellung {orderNumber}.",
  declaredSome: "Ich widerrufe den Vertrag über diese Stücke der Bestellung {orderNumber}:",
  confirm: "Widerruf bestätigen",
  change: "Etwas ändern",
  receiptTitle: "Ihr Widerruf ist eingegangen",
  receivedAt: "Eingegangen am {when}",
  receiptMail:
    "Eine Bestätigung mit diesem Inhalt, Datum und Uhrzeit ist unterwegs an {email}. Sie können diese Seite auch drucken oder speichern.",
  receiptNext:
    "Was folgt, steht in der E-Mail an die Adresse der Bestellung: wohin die Stücke gehen, oder dass nichts zu senden ist, weil sie noch hier sind. Kommt binnen eines Tages keine E-Mail, <link>fragen Sie uns</link>.",
  problemsTitle:
    "{count, plural, one {Eine Stelle braucht Ihre Aufmerksamkeit} other {# Stellen brauchen Ihre Aufmerksamkeit}}",
  problem: {
    numberMissing: "Geben Sie die Bestellnummer ein.",
    numberFormat:
      "Geben Sie die Bestellnummer ein, wie sie in der Bestätigung steht; Großschreibung, Bindestriche und Leerzeichen sind gleichgültig.",
    part: "Wählen Sie die ganze Bestellung oder einzelne Stücke.",
    pieces: "Sagen Sie, welche Stücke Sie meinen.",
    tooLong: "Schreiben Sie höchstens {most, number} Zeichen.",
    lines: "Diese Stücke sind nicht in der Bestellung oder wurden schon widerrufen.",
  },
  notice: {
    notStatedTitle: "Bitte erklären Sie es noch einmal",
    notStated:
      "Bestätigt wurde etwas anderes, als vorgelesen war, oder das ist länger als einen Tag her. Es ist noch nichts eingegangen. Sehen Sie es durch und fahren Sie fort.",
    policyTitle: "Die Datenschutzerklärung hat sich geändert",
    policy:
      "Während diese Seite offen war, trat eine neue Fassung in Kraft. Es ist noch nichts eingegangen. Was Sie schrieben, ist noch da.",
    tooManyTitle: "Zu viele Erklärungen auf einmal",
    tooMany:
      "Aus Ihrem Netz kamen mehr Erklärungen, als wir in einer Stunde annehmen. Was Sie schrieben, ist noch da. Bitte versuchen Sie es später, oder schreiben Sie an {email}: Auch das gilt.",
  },
  noRightTitle: "Diese Bestellung lässt sich nicht widerrufen",
  noRight: {
    outsidePeriod: "Die Frist endete an diesem Tag: {day}.",
    country: "Das Recht des Ziellands kennt hier kein Widerrufsrecht.",
    over: "Es ist nichts mehr zu widerrufen: Die Bestellung wurde storniert, ist wieder bei uns oder wurde schon widerrufen.",
  },
  noRightElse:
    "Was beschädigt oder falsch ist, bringen wir trotzdem in Ordnung, und für einen Umtausch suchen wir einen Weg. Sagen Sie uns, was Sie brauchen.",
  ask: "Zu dieser Bestellung fragen",
  returns: "Rückgabe und Umtausch",
  when: "{when} ({zone})",
};
