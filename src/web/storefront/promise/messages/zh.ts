import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const zh: Translation<typeof en> = {
  deliveredTo: "送达{country}总计：{total}。",
  allPaid: "税费和关税均已包含，收货时无需再付。",
  notIncluded: "收货时承运商会收取约{estimate}的税费和关税。",
  arrives: "预计{dates}送达。",
  how: "费用和日期的由来",
};
