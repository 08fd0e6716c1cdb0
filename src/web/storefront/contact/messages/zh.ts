import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const zh: Translation<typeof en> = {
  title: "提出问题",
  lead: "东莞的工作人员会阅读并在当地{days, plural, other {#个工作日}}内答复。",
  waysHeading: "其他方式",
  email: "邮箱",
  phone: "电话",
  waysNote: "无论选择哪种方式，都由同一批工作人员答复。",
  helpHeading: "也许已有答案",
  aboutPiece: "关于此商品",
  yourEmail: "您的邮箱",
  yourPhone: "您的电话",
  contactHint: "仅用于答复，不作他用。两者填写其一即可。",
  phoneHint: "如果您希望我们致电。",
  optional: "（选填）",
  orderNumber: "订单号",
  orderHint: "如与订单有关。格式如{example}。",
  message: "您的问题",
  messageHint: "最多{most, number}个字符，任何语言均可。银行卡号、账号和证件号码会在保存之前被去除。",
  policy: "{legalName}会按照我们的<link>隐私政策</link>（第{version}版）阅读并答复您所写的内容。",
  send: "发送问题",
  problemsTitle: "{count, plural, other {有#处需要您留意}}",
  problem: {
    contact: "请填写邮箱或电话，以便我们答复。",
    message: "请写下您的问题。",
    tooLong: "请最多填写{most, number}个字符。",
    orderNumber: "请按确认邮件填写订单号，或留空。",
    product: "此商品已停售。您的问题会单独发送给我们。",
  },
  notice: {
    staleTitle: "此表单已过期",
    stale: "尚未发送。您写的内容仍在此处，请重新发送。",
    automatedTitle: "提交得非常快",
    automated: "提交速度快于常人打字，因此未发送。如果确实由您填写，请再发送一次。",
    policyTitle: "隐私政策已更新",
    policy: "在您打开本页期间，新版本已生效。尚未发送。请阅读后重新发送。",
    tooManyTitle: "问题过多",
    tooMany:
      "您所在网络提交的问题超过了我们每小时的受理上限。尚未发送，您写的内容仍在此处。请稍后再试，或写信至{email}。",
  },
  sentTitle: "您的问题已收到",
  sent: {
    email: "我们会在{days, plural, other {#个工作日}}内答复到您填写的邮箱。确认邮件已发出，其中不会重复您所写的内容。",
    phone: "我们会在{days, plural, other {#个工作日}}内拨打您填写的电话。",
  },
  number: "问题编号",
  masked:
    "保存之前，我们从您的文字中去除了{count, plural, other {#个号码}}，因为看起来像银行卡、账户或证件号码。如果不是，请用文字写出。",
  ownOrder: "已与您的订单{order}关联。",
  goOn: "返回首页",
};
