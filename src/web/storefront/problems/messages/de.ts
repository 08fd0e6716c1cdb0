import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const de: Translation<typeof en> = {
  notFoundTitle: "Diese Seite gibt es nicht",
  notFound:
    "Die Adresse ist vielleicht veraltet oder vertippt, oder das Stück ist nicht mehr im Sortiment. Suchen Sie danach, oder beginnen Sie bei einer der vier Arten von Strick.",
  faultTitle: "Das hat nicht geklappt",
  fault:
    "Der Fehler liegt bei uns und wurde festgehalten. Nichts wurde halb bestellt oder halb abgebucht. Bitte versuchen Sie es gleich noch einmal; eine bestehende Bestellung können Sie unten aufrufen.",
  crossOriginTitle: "Dieses Formular kam von einer anderen Website",
  crossOrigin:
    "Zu Ihrem Schutz nehmen wir Formulare nur von unseren eigenen Seiten an. Es wurde nichts geändert. Öffnen Sie die Seite hier und senden Sie das Formular noch einmal.",
  tooLargeTitle: "Dieses Formular ist zu groß",
  tooLarge: "Was gesendet wurde, ist weit größer als jedes unserer Formulare. Gehen Sie zurück und kürzen Sie es.",
  wrongTypeTitle: "Das ist keines unserer Formulare",
  wrongType: "Die Seite wurde auf eine Weise gesendet, die dieser Shop nicht versteht.",
  home: "Zur Startseite",
  bag: "Zum Warenkorb",
  track: "Bestellung verfolgen",
  tooManyTitle: "Das war etwas viel auf einmal",
  tooMany:
    "Aus Ihrem Netz kam diese Anfrage öfter, als wir in einer Stunde beantworten. Es wurde nichts gespeichert und nichts abgebucht. Bitte versuchen Sie es später noch einmal, oder schreiben Sie uns: Wir antworten so oder so.",
  closedTitle: "Der Laden ist gerade geschlossen",
  closed:
    "Zurzeit kann nichts bestellt werden. Das Sortiment können Sie weiter ansehen, laufende Bestellungen gehen ihren Gang, und wir beantworten jede Frage.",
  askUs: "Noch etwas? <link>Fragen Sie uns</link>, unter {email} oder {phone}.",
};
