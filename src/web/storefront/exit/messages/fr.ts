import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const fr: Translation<typeof en> = {
  goTo: {
    payment: "En savoir plus sur {name}, où vous payez",
    tracking: "Suivre le colis chez {name}",
  },
  leaves: "mène au site d’une autre entreprise, {host}",
  notice:
    "Ce lien mène à {host}, le site de {name}. Sa propre politique de confidentialité s’y applique, et non la nôtre ; nous vous conseillons de la lire :",
  policy: "politique de confidentialité de {name}",
  policyIn: "{label} ({language})",
};
