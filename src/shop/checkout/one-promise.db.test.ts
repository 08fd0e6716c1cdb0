import { afterAll, beforeAll, expect, test } from "vitest";
import { listVariants } from "#shop/catalog";
import { findMarket, formatMoney } from "#shop/markets";
import { readOrderView } from "#shop/orders";
import { promiseDelivery, promiseOf } from "#shop/pricing";
import { createBuyer, createTestShop, listMails, payOrder, takeGoods, type TestShop } from "#testing/shop";

let world: TestShop;
beforeAll(async () => {
  world = await createTestShop({ now: "2026-11-22T15:59:00Z" });
});
afterAll(() => world[Symbol.asyncDispose]());

const ADDRESSES = {
  us: { country: "US", line1: "1 Main Street", locality: "Springfield", administrativeArea: "IL", postcode: "62701" },
  de: { country: "DE", line1: "Unter den Linden 1", locality: "Berlin", postcode: "10117", phone: "+4930901820" },
  jp: {
    country: "JP",
    line1: "1-1",
    locality: "大阪市",
    administrativeArea: "大阪府",
    postcode: "530-0001",
    phone: "+81312345678",
  },
  mx: {
    country: "MX",
    line1: "Calle 1",
    locality: "Ciudad de México",
    administrativeArea: "CMX",
    postcode: "06000",
    phone: "+525512345678",
  },
} as const;

test.each(["us", "de", "jp", "mx"] as const)(
  "one piece to %s: product, cart, checkout, order and mail say one total and one range of dates [0.2]",
  async (segment) => {
    const goods = await takeGoods(world);
    const { currency, country } = findMarket(segment)!;
    const at = world.clock.now();
    const [variant] = await listVariants(world.databases.data, [goods.variantId], { language: "en", currency, at });
    const { weightGrams, hsCode, originCountry, price } = variant!;
    const piece = { unitPriceMinor: price.amountMinor, quantity: 1, weightGrams, hsCode, originCountry };
    // The product page knows the piece and the country, and nothing else.
    const promise = promiseDelivery({ country, currency, at, lines: [piece] });

    const buyer = await createBuyer(world, { market: segment });
    await buyer.add(goods);
    const quoted = await world.shop.checkouts.quote(buyer.sessionId, segment, country);
    expect(quoted.ok && promiseOf(quoted.quote, at)).toEqual(promise);

    const outcome = await buyer.submit(await buyer.fillForm(ADDRESSES[segment]));
    if (!outcome.ok) throw new Error(`the checkout was refused: ${JSON.stringify(outcome)}`);
    await payOrder(world, outcome.orderNumber);
    const order = (await readOrderView(world.databases.data, outcome.orderNumber, world.clock.now()))!;
    expect(order).toMatchObject({
      totalMinor: promise.totalMinor,
      chargedMinor: promise.totalMinor,
      dutiesEstimateMinor: promise.dutiesEstimateMinor,
      deliveryDaysMin: promise.daysMin,
      deliveryDaysMax: promise.daysMax,
      deliverFrom: promise.earliest,
      deliverBy: promise.latest,
    });

    await world.drain();
    const [mail] = await listMails(world, buyer.email);
    const digits = (text: string) => text.replace(/\D/g, "");
    const total = digits(formatMoney({ amountMinor: promise.totalMinor, currency: promise.currency }, "en"));
    expect(digits(mail!.text)).toContain(total);
    expect(mail!.text).toContain(`${promise.daysMin} to ${promise.daysMax} days`);
  },
);
