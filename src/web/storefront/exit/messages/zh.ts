import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const zh: Translation<typeof en> = {
  goTo: {
    payment: "了解您付款的平台：{name}",
    tracking: "前往{name}查询包裹",
  },
  leaves: "将离开本店，前往其他公司的网站{host}",
  notice: "此链接通往{name}的网站{host}。在那里适用的是该公司自己的隐私政策，而不是我们的；建议您先阅读：",
  policy: "{name}的隐私政策",
  policyIn: "{label}（{language}）",
};
