import type { Language } from "#shop/markets";
import { en } from "./en.ts";

export type OrdersMessages = typeof en;

const BY_LANGUAGE: Readonly<Record<Language, OrdersMessages>> = { en };

export function ordersMessages(language: Language): OrdersMessages {
  return BY_LANGUAGE[language];
}
