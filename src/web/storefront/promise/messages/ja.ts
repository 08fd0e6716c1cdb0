import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const ja: Translation<typeof en> = {
  deliveredTo: "{country}へのお届け総額：{total}。",
  allPaid: "税金と関税を含みます。お受け取り時のお支払いはありません。",
  notIncluded: "お受け取り時に、税金と関税として約{estimate}を配送業者にお支払いいただきます。",
  arrives: "お届け予定：{dates}。",
  how: "金額と日付の内訳",
};
