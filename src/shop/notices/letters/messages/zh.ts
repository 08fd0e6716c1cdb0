import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const zh: Translation<typeof en> = {
  closing: "如有疑问：{email}或{phone}。隐私政策：{policy}",
  inquiry: {
    received: {
      subject: "{number}：您的咨询",
      thanks: "谢谢，我们已收到您的咨询。我们将在{days, plural, other {#个工作日}}内回复到此邮箱。",
      notQuoted: "为了不让私人内容再传送一次，本邮件不重复您写的内容。",
      more: "如需补充，请直接回复本邮件，并在主题中保留编号{number}。",
    },
    answer: {
      subject: "{number}：对您的咨询的答复",
      more: "如果还有疑问，请直接回复本邮件，并在主题中保留编号{number}。",
    },
  },
  withdrawal: {
    receipt: {
      subject: "订单{orderNumber}：撤回合同声明的回执",
      received: "我们于{receivedAt}通过网站收到以下声明：",
      declaredWhole: "“我撤回订单{orderNumber}的合同。”",
      declaredSome: "“我撤回订单{orderNumber}中部分商品的合同。”",
      sendBack: "请在作出声明后{days, plural, other {#天}}内寄回商品。寄回的运费由您承担。",
      address: "寄回地址：{address}。",
      addressFollows: "请回复本邮件，我们会告诉您寄回的地址。",
      refund:
        "我们将在您作出声明后{days, plural, other {#天}}内，按原支付方式退还您支付的款项。在收到商品或您证明已寄出之前，我们可以暂缓退款。",
      canceled: "商品尚未寄出，订单已取消。我们会按原支付方式退还您支付的全部款项，您无需再做任何事。",
      lookedAt: "我们的工作人员会确认您所指的是哪些商品，并写信告诉您接下来的步骤。",
      outsidePeriod: "此合同的撤回期限已于{until}结束，因此本声明不会终止合同。",
      outsidePeriodUnknown: "此合同的撤回期限已过，因此本声明不会终止合同。",
      countryNotCovered: "寄往该国家或地区的订单没有法定的撤回权，因此本声明不会终止合同。",
      alreadyOver: "已经没有可以撤回的内容：订单已取消、已退回我们，或此前已经撤回。应退还给您的款项正在途中。",
      stillAsk: "如果商品有问题，那是另一回事：请回复本邮件，我们会处理。",
      reference: "您的声明编号是{number}。",
      notYou: "如果不是您本人所为，请立即回复本邮件。款项只会退还给支付订单的人。",
    },
    noted: {
      subject: "撤回合同声明的回执",
      received: "{receivedAt}，有人在我们的网站上作出撤回合同的声明，并留下此邮箱接收回执。",
      receivedFor: "{receivedAt}，有人在我们的网站上声明撤回订单{orderNumber}的合同，并留下此邮箱接收回执。",
      whereTheRestIs:
        "如果该声明对应我们的某个订单，后续内容已发往该订单的邮箱。如果那里没有收到，请回复本邮件：编号写错很容易更正，以您作出声明的时间为准。",
      notYou: "如果不是您本人所为，您无需做任何事。",
    },
  },
};
