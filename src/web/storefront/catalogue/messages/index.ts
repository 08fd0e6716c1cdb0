import type { Language } from "#shop/markets";
import { en } from "./en.ts";

export type CatalogueMessages = typeof en;

const BY_LANGUAGE: Readonly<Record<Language, CatalogueMessages>> = { en };

export function catalogueMessages(language: Language): CatalogueMessages {
  return BY_LANGUAGE[language];
}
