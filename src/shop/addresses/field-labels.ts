import type { ShopReader } from "#shop/markets";
import type { LabelKey } from "./countries/country-facts.ts";
import { addressMessages } from "./messages/index.ts";

/** What an address field is called inside a sentence: "postal code". */
export function labelInSentence(key: LabelKey, reader: ShopReader): string {
  return addressMessages(reader).labels[key];
}

/** What an address field is called on a form: "Postal code". */
export function fieldLabel(key: LabelKey, reader: ShopReader): string {
  const label = labelInSentence(key, reader);
  return label.charAt(0).toLocaleUpperCase(reader.locale) + label.slice(1);
}
