import { expect, test } from "vitest";
import type { StyleFacts } from "#shop/catalog";
import { launchRange } from "#shop/catalog";
import { PUBLISHED_AT, shelfOfRange } from "./testing/shelf-of-range.ts";
import { viewPrices } from "./price-view.ts";

const day = 86_400_000;
const opening = PUBLISHED_AT.getTime();
const shelf = shelfOfRange(launchRange, { language: "en", currency: "USD", at: PUBLISHED_AT });
const price = (validFromMs: number, amountMinor: number) => ({ currency: "USD" as const, validFromMs, amountMinor });
const sold = (change: Partial<StyleFacts>): StyleFacts => ({ ...shelf.range.styles[0]!, ...change });

const styles = [
  sold({ prices: [price(opening, 100_00), price(opening + 5 * day, 90_00)] }),
  sold({ publishedAtMs: opening + 2 * day, prices: [price(opening, 80_00)] }),
  sold({ withdrawnAtMs: opening + 3 * day, prices: [price(opening, 120_50)] }),
  sold({ prices: [{ ...price(opening, 99_00), currency: "EUR" }] }),
];
const amountsAt = (atMs: number) => [...viewPrices(styles, "USD", atMs).amountsMinor];

test("a style is not for sale before it is published, from its withdrawal on, or without a price in the currency [0.2]", () => {
  expect(amountsAt(opening - 1)).toEqual([0, 0, 0, 0]);
  expect(amountsAt(opening)).toEqual([100_00, 0, 120_50, 0]);
  expect(amountsAt(opening + 3 * day - 1)).toEqual([100_00, 80_00, 120_50, 0]);
  expect(amountsAt(opening + 3 * day)).toEqual([100_00, 80_00, 0, 0]);
});

test("a dated price holds from its moment on [0.2]", () => {
  expect(amountsAt(opening + 5 * day - 1)[0]).toBe(100_00);
  expect(amountsAt(opening + 5 * day)[0]).toBe(90_00);
});

test("a view says how long it is true, to the millisecond", () => {
  for (const [atMs, fromMs, untilMs] of [
    [opening - 1, -Infinity, opening],
    [opening, opening, opening + 2 * day],
    [opening + 3 * day, opening + 3 * day, opening + 5 * day],
    [opening + 9 * day, opening + 5 * day, Infinity],
  ] as const) {
    expect(viewPrices(styles, "USD", atMs)).toMatchObject({ fromMs, untilMs });
  }
});

test("what costs 120.50 counts as 120 for a price filter", () => {
  expect(viewPrices(styles, "USD", opening).amountsMajor[2]).toBe(120);
});

test("equals stay in the order of the range", () => {
  const view = viewPrices(shelf.range.styles, "USD", opening);
  expect([...view.byNewest]).toEqual(shelf.range.styles.map((_, place) => place));
  const up = [...view.byPriceUp].map((place) => [view.amountsMinor[place]!, place] as const);
  expect(up).toEqual(up.toSorted((left, right) => left[0] - right[0] || left[1] - right[1]));
});
