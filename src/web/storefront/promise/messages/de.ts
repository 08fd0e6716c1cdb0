import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const de: Translation<typeof en> = {
  deliveredTo: "Geliefert, Land {country}: {total}.",
  allPaid: "Steuern und Zoll sind enthalten; an der Tür ist nichts mehr zu zahlen.",
  notIncluded: "An der Tür verlangt der Zusteller etwa {estimate} für Steuern und Zoll.",
  arrives: "Bei Ihnen: {dates}.",
  how: "So kommt das zustande",
};
