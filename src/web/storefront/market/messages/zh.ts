import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const zh: Translation<typeof en> = {
  title: "国家/地区、语言与货币",
  help: "国家或地区决定运费、税费、关税和地址格式。价格可用本店支持的任一货币显示。",
  country: "配送至",
  currency: "价格货币",
  countrysOwn: "当地常用货币",
  currencyOption: "{code}（{name}）",
  language: "语言",
  button: "更改",
  bagMoves: "购物袋里的商品会一并保留，并按新货币显示价格。",
  findHeading: "查找您的国家或地区",
  findLabel: "国家或地区名称",
  find: "查找",
  noneFound: "没有找到这个名称的国家或地区。请尝试其他写法或英文名称。",
  notServed: "暂不配送：",
};
