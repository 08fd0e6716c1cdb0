import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const ja: Translation<typeof en> = {
  title: "国・言語・通貨",
  help: "お届け先の国によって、送料、税金、関税、住所の入力欄が決まります。価格は、当店で扱うどの通貨でも表示できます。",
  country: "お届け先",
  currency: "価格の通貨",
  countrysOwn: "その国の通常の通貨",
  currencyOption: "{code}：{name}",
  language: "言語",
  button: "変更する",
  bagMoves: "カートに入れた商品はそのまま引き継がれ、新しい通貨の価格で表示されます。",
  findHeading: "国・地域を探す",
  findLabel: "国・地域の名前",
  find: "探す",
  noneFound: "その名前の国・地域は見つかりません。別の書き方か英語名でお試しください。",
  notServed: "まだお届けできないところ：",
};
