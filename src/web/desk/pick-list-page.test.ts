import { expect, test } from "vitest";
import type { PickListLine } from "#shop/fulfilment";
import { groupBySku } from "./pick-list-page.tsx";

function line(orderNumber: string, sku: string, quantity: number): PickListLine {
  return { orderNumber, sku, title: "Alma", colour: "Ecru", size: "M", quantity };
}

test("an empty list needs no walk", () => {
  expect(groupBySku([])).toEqual([]);
});

test("each article is taken from its shelf once, for all its orders [2.1.3]", () => {
  const picks = groupBySku([
    line("WL-2", "S201-NVY-M", 1),
    line("WL-1", "P101-ECR-M", 2),
    line("WL-2", "P101-ECR-M", 1),
  ]);
  expect(picks).toEqual([
    {
      sku: "P101-ECR-M",
      article: "Alma, Ecru, M",
      pieces: 3,
      orders: [
        { number: "WL-1", pieces: 2 },
        { number: "WL-2", pieces: 1 },
      ],
    },
    { sku: "S201-NVY-M", article: "Alma, Ecru, M", pieces: 1, orders: [{ number: "WL-2", pieces: 1 }] },
  ]);
});
