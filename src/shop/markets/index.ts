export { defaultMarket, findMarket, findMarketForCountry, listMarkets, speaks } from "./find-market.ts";
export { decimalOf, formatMoney, formatPrice } from "./format-money.ts";
export { countryName, localeOf, type CountryCode, type Language, type Market, type SizeSystem } from "./market.ts";
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
