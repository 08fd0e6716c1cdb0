import type { Language } from "#shop/markets";
import { en } from "./en.ts";

export type CartMessages = typeof en;

const BY_LANGUAGE: Readonly<Record<Language, CartMessages>> = { en };

export function cartMessages(language: Language): CartMessages {
  return BY_LANGUAGE[language];
}
