import type { Language } from "#shop/markets";
import { en } from "./en.ts";

export type PrivacyMessages = typeof en;

const BY_LANGUAGE: Readonly<Record<Language, PrivacyMessages>> = { en };

export function privacyMessages(language: Language): PrivacyMessages {
  return BY_LANGUAGE[language];
}
