import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const de: Translation<typeof en> = {
  version:
    "Version {version}, veröffentlicht am {published}, in Kraft seit {effective} (Daten nach der Zeit in Dongguan).",
  whoWeAre: "{legalName}, das Unternehmen hinter {brand}, ist für Ihre personenbezogenen Daten verantwortlich.",
  contact: "Fragen: {email} oder {phone}.",
  fingerprint: "Fingerabdruck dieses Textes (SHA-256)",
  inEnglishTitle: "Die Datenschutzerklärung liegt vorerst auf Englisch vor",
  inEnglish:
    "Wir lassen sie sorgfältig übersetzen, denn jeder Satz darin ist eine Zusage. Bis dahin beantworten wir gern jede Frage dazu: {email} oder {phone}.",
  contents: "Inhalt",
  download: "Als Textdatei speichern",
  cookiesHeading: "Cookies im Einzelnen",
  cookies:
    "Es gibt ein Cookie. Gesetzt wird es, wenn Sie etwas in den Warenkorb legen oder eine Bestellung sehen möchten; nie von einer Seite, die Sie ansehen.",
  cookieName: "Name des Cookies",
  cookiePurpose: "Wofür",
  cookieDays: "Wie lange",
  cookieReach: "Wer es lesen kann",
  cookieSession: "Erkennt den Warenkorb dieses Browsers und die Bestellungen, die er als Ihre nachgewiesen hat.",
  cookieKept: "{days, plural, one {# Tag} other {# Tage}}",
  cookieLocked: "Nur dieser Laden, und kein Skript.",
  noOthers:
    "Sonst wird in Ihrem Browser nichts gespeichert, und von keiner Seite eines anderen Unternehmens wird etwas geladen. Land, Sprache und Währung stehen in der Adresse jeder Seite.",
  withoutHeading: "Was ohne Cookies geht",
  without: "Sie können Cookies im Browser ablehnen. Dann geht einiges nicht, und hier steht alles.",
  worksHeading: "Geht",
  works: {
    range: "<link>Das ganze Sortiment</link>: Suche, Filter, Preise mit Lieferung in Ihr Land, Größenberatung",
    help: "<link>Alle Hilfe</link>, auch die Lieferkosten",
    policy: "Diese Erklärung, auch als Datei",
    question: "<link>Eine Frage stellen</link>",
    withdrawal: "<link>Einen Vertrag widerrufen</link>",
  },
  needsHeading: "Braucht das Cookie",
  needs: {
    bag: "Warenkorb und Kasse: Ohne es könnten wir Ihren Warenkorb nicht von anderen unterscheiden",
    order: "Die Seite einer Bestellung: Ohne es wüssten wir nicht, dass Sie sie als Ihre nachgewiesen haben",
  },
  how: "Um es zu erlauben, lassen Sie in den Einstellungen des Browsers Cookies für diese Website zu oder verlassen Sie den privaten Modus. Um es zu löschen, entfernen Sie dort die Daten dieser Website: Der Warenkorb ist dann leer, Bestellungen laufen weiter.",
};
