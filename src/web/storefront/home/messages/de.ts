import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const de: Translation<typeof en> = {
  title: "Strick aus Dongguan",
  description:
    "Gestrickte Pullover, Grobstrick, Overalls und Mäntel, aus Dongguan in fast jedes Land. Den Preis bis an Ihre Tür sehen Sie, bevor Sie bestellen.",
  heading: "Strick, <em>in dem man lebt</em>",
  lead: "Zöpfe, denen der Finger folgt, Rippen, die zurückfedern, Wolle, die den Wind abhält. Wählen Sie nach Muster, Gewicht und Wärme.",
  action: "Pullover ansehen",
  second: "oder mit einem Mantel beginnen",
  doorsHeading: "Viermal warm",
  doorCount: "{count, plural, one {# Modell} other {# Modelle}}",
  seasonEyebrow: "Winter",
  seasonHeading: "Angezogen für das Wetter, <em>nicht für den Kalender</em>",
  seasonText:
    "Jedes Stück sagt, wie warm es ist, auf einer Skala von eins bis fünf: eins für den Sommerabend, fünf für Frost. So finden ein kalter Frühlingsmorgen und ein milder Dezember ihren Pullover.",
  seasonAction: "Mäntel für kalte Tage",
  newHeading: "Aus dem Sortiment",
  newAction: "Aller Grobstrick",
  makingHeading: "Wie es entsteht, <em>und wie wir es sagen</em>",
  making: {
    fibre: {
      heading: "Fasern mit Namen und Anteil",
      text: "Wolle, Alpaka, Baumwolle, Polyamid: Jede Faser steht mit ihrem Anteil da, ebenso jedes Teil, das vom Tier stammt.",
    },
    stitch: {
      heading: "Maschen, die man sieht",
      text: "Wir zeichnen unsere Stücke Masche für Masche. Was sich in der Zeichnung kreuzt, kreuzt sich im Garn.",
    },
    measure: {
      heading: "Flach gemessen",
      text: "Jede Größe ist flach liegend gemessen, in Zentimetern und Zoll. Legen Sie Ihren liebsten Pullover daneben und vergleichen Sie.",
    },
    sent: {
      heading: "Verschickt aus Dongguan",
      text: "In {daysMin, number} bis {daysMax, number} Arbeitstagen gepackt, dann Paket für Paket verfolgt, auch beim Zoll.",
    },
  },
  promiseHeading: "Unsere Datenschutz\u00aderklärung <em>ist ein Programm</em>",
  promiseText:
    "Die meisten Shops veröffentlichen eine Erklärung. Unsere läuft. Jedes Versprechen darin hängt an einer Kontrolle im Code des Shops und an einem Test, der scheitert, sobald man die Kontrolle entfernt.",
  promiseAction: "Die Erklärung lesen, die läuft",
  plain: {
    price: {
      heading: "Ein Preis, und zwar der ganze",
      text: "Lieferung, Steuern und Zoll werden für Ihr Land berechnet und stehen vor dem Knopf. Wo sich Zoll nicht im Voraus bezahlen lässt, sagen wir, wie viel der Zusteller ungefähr verlangt.",
    },
    details: {
      heading: "Vier Angaben, kein Konto",
      text: "Name, Telefon, Adresse und E-Mail: Mehr braucht eine Bestellung nicht, also fragen wir nicht mehr. Sie liegen verschlüsselt, und niemand öffnet sie ohne einen festgehaltenen Grund.",
    },
    person: {
      heading: "Ein Mensch antwortet",
      text: "Schreiben Sie oder rufen Sie an. In Dongguan antwortet Ihnen jemand, an den dortigen Arbeitstagen.",
    },
  },
};
