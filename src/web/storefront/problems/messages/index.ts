import type { Language } from "#shop/markets";
import { en } from "./en.ts";

export type ProblemsMessages = typeof en;

const BY_LANGUAGE: Readonly<Record<Language, ProblemsMessages>> = { en };

export function problemsMessages(language: Language): ProblemsMessages {
  return BY_LANGUAGE[language];
}
