export {
  defaultMarket,
  findMarket,
  findMarketForCountry,
  isLanguage,
  listMarkets,
  readerOf,
  speaks,
} from "./find-market.ts";
export { decimalOf, formatMoney, formatMoneyRange, formatPrice } from "./format-money.ts";
export {
  countryName,
  ENGLISH_READER,
  languageTag,
  localeOf,
  ownNameOf,
  type CountryCode,
  type Language,
  type Market,
  type ShopReader,
  type SizeSystem,
} from "./market.ts";
export {
  addMoney,
  compareMoney,
  CURRENCY_EXPONENT,
  isCurrency,
  money,
  multiplyMoney,
  subtractMoney,
  sumMoney,
  type Currency,
  type Money,
} from "./money.ts";
