import type { Language } from "#shop/markets";
import { en } from "./en.ts";

export type CheckoutMessages = typeof en;

const BY_LANGUAGE: Readonly<Record<Language, CheckoutMessages>> = { en };

export function checkoutMessages(language: Language): CheckoutMessages {
  return BY_LANGUAGE[language];
}
