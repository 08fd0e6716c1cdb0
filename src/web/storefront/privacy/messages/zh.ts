import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const zh: Translation<typeof en> = {
  version: "第{version}版，发布于{published}，自{effective}起生效（均为东莞当地日期）。",
  whoWeAre: "{brand}由{legalName}运营，该公司对您的个人信息负责。",
  contact: "如有疑问，请联系：{email}或{phone}。",
  fingerprint: "本文的数字指纹（SHA-256）",
  inEnglishTitle: "本政策目前为英文版",
  inEnglish:
    "其中每一句话都是承诺，因此我们正在审慎翻译。在此之前，对任何内容有疑问，请随时联系我们：{email}或{phone}。",
  contents: "目录",
  download: "保存为文本文件",
  cookiesHeading: "Cookie",
  cookies: "本站只有一个Cookie。它在您把商品放入购物袋或查询订单时设置，浏览页面时从不设置。",
  cookieName: "名称",
  cookiePurpose: "用途",
  cookieDays: "期限",
  cookieReach: "谁可读取",
  cookieSession: "识别此浏览器的购物袋，以及已验证属于您的订单。",
  cookieKept: "{days, plural, other {#天}}",
  cookieLocked: "仅限本店，任何脚本都不能读取。",
  noOthers:
    "我们不在您的浏览器中存储其他任何内容，也不会向其他公司的网站请求任何内容。国家、语言和货币都写在页面地址中。",
  withoutHeading: "没有Cookie时可用的功能",
  without: "您可以在浏览器中拒绝Cookie。届时有些功能无法使用，全部列在这里。",
  worksHeading: "可用",
  works: {
    range: "<link>全部商品</link>：搜索、筛选、送达您所在国家的价格、尺码建议",
    help: "<link>全部帮助</link>，包括运费",
    policy: "本政策及其下载",
    question: "<link>提出问题</link>",
    withdrawal: "<link>撤回合同</link>",
  },
  needsHeading: "需要Cookie",
  needs: {
    bag: "购物袋和结算：没有它，我们无法区分您与他人的购物袋",
    order: "订单页面：没有它，我们无法知道您已证明订单属于您",
  },
  how: "如要允许，请在浏览器设置中允许本站使用Cookie，或退出无痕模式。如要删除，请在设置中清除本站数据：购物袋会清空，订单不受影响。",
};
