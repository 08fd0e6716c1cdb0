import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const de: Translation<typeof en> = {
  goTo: {
    payment: "Über {name}, wo Sie bezahlen",
    tracking: "Paket bei {name} verfolgen",
  },
  leaves: "führt auf die Seite eines anderen Unternehmens, {host}",
  notice:
    "Der Link führt zu {host}, der Seite von {name}. Dort gilt die eigene Datenschutzerklärung dieses Unternehmens, nicht unsere; wir empfehlen, sie zu lesen:",
  policy: "Datenschutzerklärung von {name}",
  policyIn: "{label} ({language})",
};
