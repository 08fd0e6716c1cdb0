import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const zh: Translation<typeof en> = {
  notFoundTitle: "没有这个页面",
  notFound: "地址可能已失效或输入有误，也可能该款已下架。您可以搜索，或从四个品类开始浏览。",
  faultTitle: "操作没有成功",
  fault: "这是我们的问题，已经记录下来。没有任何订单或扣款只完成了一半。请稍后再试；如果您已有订单，可在下方查询。",
  crossOriginTitle: "此表单来自其他网站",
  crossOrigin: "为了保护您，我们只接受来自本站页面的表单。没有任何内容被更改。请在本站打开该页面后重新提交。",
  tooLargeTitle: "表单内容过大",
  tooLarge: "提交的内容远远超过我们的任何表单。请返回并缩短内容。",
  wrongTypeTitle: "这不是本店的表单",
  wrongType: "页面的提交方式本店无法识别。",
  home: "返回首页",
  bag: "查看购物袋",
  track: "查询订单",
  tooManyTitle: "请求过于频繁",
  tooMany:
    "您所在网络的请求次数超过了我们每小时的受理上限。没有存储任何信息，也没有扣款。请稍后再试，或给我们写信，我们同样会答复。",
  closedTitle: "本店暂停营业",
  closed: "目前暂时无法下单。商品仍可浏览，进行中的订单照常处理，我们也会答复每一个问题。",
  askUs: "还有其他问题？请<link>向我们提问</link>，邮箱{email}，电话{phone}。",
};
