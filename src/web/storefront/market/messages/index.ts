import type { Language } from "#shop/markets";
import { en } from "./en.ts";

export type MarketMessages = typeof en;

const BY_LANGUAGE: Readonly<Record<Language, MarketMessages>> = { en };

export function marketMessages(language: Language): MarketMessages {
  return BY_LANGUAGE[language];
}
