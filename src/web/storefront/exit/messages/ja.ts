import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const ja: Translation<typeof en> = {
  goTo: {
    payment: "お支払い先の{name}について",
    tracking: "{name}で荷物を追跡する",
  },
  leaves: "他社のサイト{host}に移動します",
  notice:
    "このリンクは{name}のサイト{host}に移動します。そこでは当店ではなく、その会社のプライバシーポリシーが適用されます。あらかじめお読みになることをおすすめします：",
  policy: "{name}のプライバシーポリシー",
  policyIn: "{label}（{language}）",
};
