import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const de: Translation<typeof en> = {
  closing: "Fragen: {email} oder {phone}. Datenschutzerklärung: {policy}",
  inquiry: {
    received: {
      subject: "{number}: Ihre Frage",
      thanks:
        "Vielen Dank, Ihre Frage ist bei uns angekommen. Wir antworten innerhalb von {days, plural, one {# Arbeitstag} other {# Arbeitstagen}} an diese Adresse.",
      notQuoted:
        "Damit nichts Privates zweimal unterwegs ist, wiederholt diese E-Mail nicht, was Sie geschrieben haben.",
      more: "Wenn Sie etwas ergänzen möchten, antworten Sie auf diese E-Mail und lassen Sie die Nummer {number} im Betreff stehen.",
    },
    answer: {
      subject: "{number}: unsere Antwort auf Ihre Frage",
      more: "Falls noch etwas offen ist, antworten Sie auf diese E-Mail und lassen Sie die Nummer {number} im Betreff stehen.",
    },
  },
  withdrawal: {
    receipt: {
      subject: "Bestellung {orderNumber}: Eingangsbestätigung Ihres Widerrufs",
      received: "Am {receivedAt} haben wir über unsere Website diese Erklärung erhalten:",
      declaredWhole: "„Ich widerrufe den Vertrag über die Bestellung {orderNumber}.“",
      declaredSome: "„Ich widerrufe den Vertrag über einige Stücke der Bestellung {orderNumber}.“",
      sendBack:
        "Bitte senden Sie die Stücke innerhalb von {days, plural, one {# Tag} other {# Tagen}} nach Ihrer Erklärung zurück. Die Kosten der Rücksendung tragen Sie.",
      address: "Die Adresse für das Paket: {address}.",
      addressFollows: "Antworten Sie auf diese E-Mail, dann nennen wir Ihnen die Adresse für das Paket.",
      refund:
        "Wir erstatten Ihre Zahlung innerhalb von {days, plural, one {# Tag} other {# Tagen}} nach Ihrer Erklärung auf demselben Zahlungsweg. Wir dürfen warten, bis die Stücke hier sind oder Sie die Absendung nachgewiesen haben.",
      canceled:
        "Noch hatte nichts unser Haus verlassen, deshalb ist die Bestellung storniert. Wir erstatten alles, was Sie bezahlt haben, auf demselben Zahlungsweg; Sie müssen nichts weiter tun.",
      lookedAt:
        "Jemand aus unserem Team sieht nach, welche Stücke gemeint sind, und schreibt Ihnen, wie es weitergeht.",
      outsidePeriod:
        "Die Widerrufsfrist für diesen Vertrag endete am {until}. Diese Erklärung beendet den Vertrag deshalb nicht.",
      outsidePeriodUnknown:
        "Die Widerrufsfrist für diesen Vertrag ist abgelaufen. Diese Erklärung beendet den Vertrag deshalb nicht.",
      countryNotCovered:
        "Für Bestellungen in dieses Land besteht kein gesetzliches Widerrufsrecht. Diese Erklärung beendet den Vertrag deshalb nicht.",
      alreadyOver:
        "Es gibt nichts mehr zu widerrufen: Die Bestellung wurde storniert, ist zu uns zurückgekommen oder wurde schon widerrufen. Geld, das Ihnen zusteht, ist unterwegs.",
      stillAsk:
        "Wenn an einem Stück etwas nicht stimmt, ist das eine andere Sache: Antworten Sie auf diese E-Mail, wir kümmern uns.",
      reference: "Die Nummer Ihrer Erklärung ist {number}.",
      notYou:
        "Wenn Sie das nicht waren, antworten Sie bitte sofort auf diese E-Mail. Geld geht nur an die Person, die bezahlt hat.",
    },
    noted: {
      subject: "Eingangsbestätigung einer Widerrufserklärung",
      received:
        "Am {receivedAt} wurde auf unserer Website eine Widerrufserklärung abgegeben, mit dieser Adresse für die Bestätigung.",
      receivedFor:
        "Am {receivedAt} wurde auf unserer Website der Widerruf des Vertrags über die Bestellung {orderNumber} erklärt, mit dieser Adresse für die Bestätigung.",
      whereTheRestIs:
        "Gehört die Erklärung zu einer unserer Bestellungen, ist alles Weitere an die E-Mail-Adresse dieser Bestellung gegangen. Ist dort nichts angekommen, antworten Sie auf diese E-Mail: Ein Fehler in der Nummer ist schnell behoben, und es zählt der Zeitpunkt Ihrer Erklärung.",
      notYou: "Wenn Sie das nicht waren, müssen Sie nichts tun.",
    },
  },
};
