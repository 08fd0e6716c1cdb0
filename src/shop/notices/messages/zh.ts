import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const zh: Translation<typeof en> = {
  "order-placed": {
    subject: "订单{number}：感谢您的订购",
    paid: "感谢您的订购。款项已到账，下列商品已为您留好。",
    next: "我们将核对订单、打包，并从东莞寄出。预计付款后{daysMin, number}至{daysMax, number}天送达。打包之前，您可以更正地址或取消订单。",
  },
  "order-verified": {
    subject: "订单{number}：已核对",
    text: "我们已核对您的订单，一切无误。接下来拣货并打包。",
  },
  "order-prepared": {
    subject: "订单{number}：已打包",
    text: "您的订单已打包，正在等待承运商取件。从现在起，网站上无法再修改地址；如确需修改，请写信给我们。",
  },
  "order-shipped": {
    subject: "订单{number}：已发货",
    text: "包裹已交给承运商，运单号为{trackingNumber}。",
    next: "海关或承运商有新消息时，我们会写信告知您。",
  },
  "order-delivered": {
    subject: "订单{number}：已送达",
    text: "承运商表示您的包裹已送达。愿它合身，也让您温暖。",
    help: "如有任何问题，请直接回复本邮件。",
  },
  "order-returned": {
    subject: "订单{number}：退回途中",
    text: "承运商未能投递您的包裹，正在将其退回。到达后我们即为您退款，您无需任何操作。",
  },
  "order-canceled": {
    subject: "订单{number}：已取消",
    text: "您的订单已取消。我们会将{total}退回您所用的付款方式。",
  },
  "address-corrected": {
    subject: "订单{number}：收货信息已更正",
    text: "您的订单收货信息已更改，打包前我们会再次核对。",
    warning: "如果不是您本人操作，请立即回复本邮件。",
  },
  "refund-sent": {
    subject: "订单{number}：已退款{amount}",
    boughtNothing: "我们收到一笔未能成为订单的款项，因此不会为其发货。",
    text: "我们已将{amount}退回您所用的付款方式，银行最多需要十天才会显示。",
  },
  "refund-sent-whole": {
    subject: "订单{number}：款项已退回",
    text: "我们已将您的款项退回您所用的付款方式，银行最多需要十天才会显示。",
  },
  "parcel-news": {
    subject: "订单{number}：包裹有新动态",
    of: {
      picked_up: "承运商已取走您的包裹。",
      in_transit: "您的包裹正在运输途中。",
      customs_held: "您的包裹在目的地海关。除非海关写信给您，否则您无需任何操作。",
      customs_cleared: "您的包裹已清关。",
      out_for_delivery: "您的包裹今天派送。",
      ready_for_pickup: "您的包裹已到承运商的自提点，等您领取。",
      delivery_delayed: "承运商表示您的包裹有所延误，仍在途中。",
      delivery_failed: "承运商上门但未能交付包裹，会再次投递或留下通知。",
      on_hold: "承运商暂时扣留了您的包裹，我们正在询问原因。",
      unknown: "承运商发来了您包裹的新消息，请查看订单。",
    },
  },
  "parcel-stalled": {
    subject: "订单{number}：我们正在查询您的包裹",
    text: "承运商已有{days, plural, other {#天}}没有扫描您的包裹。这种情况时有发生，多半是在海关。我们正在查询，一有动静就会再次写信告知您。",
  },
  "access-code": {
    subject: "订单{number}的验证码",
    text: "验证码是{code}。它可在本店网站打开订单{number}，{minutes, plural, other {#分钟}}内有效，仅限使用一次。",
    warning: "如果不是您索取的，说明有人输入了您的订单号。没有此验证码，对方什么也看不到，您无需任何操作。",
  },
  line: "{title}（{colour} / {size}）× {quantity, number}",
  included: "{name}（已含）",
  total: "总计",
  row: "{label}：{value}",
  openOrder: "查看订单",
  questions: "如有疑问，请联系：{email}或{phone}。隐私政策：{url}",
};
