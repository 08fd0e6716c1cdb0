import fc from "fast-check";
import { expect, test } from "vitest";
import type { OrderLine } from "#shop/orders";
import { quote } from "#shop/pricing";
import { withdrawnWorth } from "./index.ts";

const at = new Date("2026-11-22T09:00:00Z");

function line(position: number, unitPriceMinor: number, quantity: number, weightGrams = 500): OrderLine {
  const goods = {
    title: "Linden",
    colour: "Ecru",
    size: "M",
    customsDescription: "Knitted pullover",
    sku: `P${position}`,
  };
  return {
    position,
    variantId: `v${position}`,
    unitPriceMinor,
    quantity,
    weightGrams,
    hsCode: "611011",
    origin: "CN",
    ...goods,
  };
}

function orderOf(lines: readonly OrderLine[], country = "DE", currency: "EUR" | "GBP" = "EUR") {
  const quoted = quote({
    destination: { country },
    currency,
    at,
    lines: lines.map((one) => ({ ...one, id: String(one.position), originCountry: one.origin })),
  });
  return { country, currency, createdAt: at, totalMinor: quoted.totalMinor, subtotalMinor: quoted.subtotalMinor };
}

test("nothing withdrawn is worth nothing, and everything the whole total with its delivery", () => {
  const lines = [line(0, 129_00, 2), line(1, 89_00, 1)];
  const order = orderOf(lines);
  expect(withdrawnWorth(order, lines, [])).toBe(0);
  const everything = lines.map(({ position, quantity }) => ({ position, quantity }));
  expect(withdrawnWorth(order, lines, everything)).toBe(order.totalMinor);
});

test("some pieces are worth their price, their duty and what their weight made of the delivery", () => {
  const lines = [line(0, 60_00, 1), line(1, 50_00, 1, 700)];
  const order = orderOf(lines);
  const kept = orderOf([lines[0]!]);
  const worth = withdrawnWorth(order, lines, [{ position: 1, quantity: 1 }]);
  expect(worth).toBe(order.totalMinor - kept.totalMinor);
  expect(worth).toBeGreaterThan(50_00);
});

test("an order whose total the tables no longer say is parted by price", () => {
  const lines = [line(0, 100_00, 1), line(1, 100_00, 1)];
  const order = { ...orderOf(lines), totalMinor: 240_01 };
  expect(withdrawnWorth(order, lines, [{ position: 0, quantity: 1 }])).toBe(120_01);
});

test("piece by piece it comes to the total, never less than the price and never back again", () => {
  const orders = fc.array(
    fc.record({
      price: fc.integer({ min: 1, max: 300_00 }),
      quantity: fc.integer({ min: 1, max: 3 }),
      grams: fc.integer({ min: 50, max: 2000 }),
    }),
    { minLength: 1, maxLength: 4 },
  );
  fc.assert(
    fc.property(orders, fc.constantFrom("DE", "GB", "NO", "RE"), (given, country) => {
      const lines = given.map(({ price, quantity, grams }, position) => line(position, price, quantity, grams));
      const order = orderOf(lines, country, country === "GB" ? "GBP" : "EUR");
      const withdrawn: { position: number; quantity: number }[] = [];
      for (const { position, quantity } of lines) {
        for (let piece = 0; piece < quantity; piece++) {
          withdrawn.push({ position, quantity: 1 });
          const worth = withdrawnWorth(order, lines, withdrawn);
          const price = withdrawn.reduce((sum, one) => sum + lines[one.position]!.unitPriceMinor, 0);
          expect(worth).toBeGreaterThanOrEqual(Math.min(price, order.totalMinor));
          expect(worth).toBeLessThanOrEqual(order.totalMinor);
        }
      }
      expect(withdrawnWorth(order, lines, withdrawn)).toBe(order.totalMinor);
    }),
    { numRuns: 100 },
  );
});
