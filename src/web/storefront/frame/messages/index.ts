import type { Language } from "#shop/markets";
import { en } from "./en.ts";

export type FrameMessages = typeof en;

const BY_LANGUAGE: Readonly<Record<Language, FrameMessages>> = { en };

export function frameMessages(language: Language): FrameMessages {
  return BY_LANGUAGE[language];
}
