import { clearPaymentFaults, faultPayments } from "#testing/shop";
import type { PageState, Visit } from "../page-state.ts";
import { personOf } from "../persons.ts";
import { takeBag, whileGone } from "./bag.ts";
import { fillFields } from "./fill-fields.ts";

const ORDER_BUTTON = 'button[name="act"][value="order"]';

/** The page on which one orders, as it is filled in, and each way in which it can be refused. */
export const checkout: readonly PageState[] = [
  { name: "checkout", group: "checkout", reach: (visit) => openCheckout(visit) },
  {
    name: "checkout-errors",
    group: "checkout",
    status: 422,
    reach: async (visit) => {
      await openCheckout(visit);
      await visit.page.locator('[name="name"]').fill("A");
      await visit.page.locator('[name="email"]').fill("somebody.example");
      await send(visit);
    },
  },
  ...(["DE", "JP", "AE"] as const).map((country): PageState => ({
    name: `checkout-filled-${country.toLowerCase()}`,
    group: "checkout",
    reach: async (visit) => {
      await openCheckout(visit);
      await fill(visit, country);
    },
  })),
  {
    name: "checkout-read-again",
    group: "checkout",
    reach: async (visit) => {
      await openCheckout(visit);
      await fill(visit, "DE");
      await visit.page.locator('[name="email"]').fill("wilhelmine@gmial.com");
      await send(visit);
    },
  },
  {
    name: "checkout-country-not-served",
    group: "checkout",
    reach: async (visit) => {
      await openCheckout(visit);
      await chooseCountry(visit, "KP");
    },
  },
  {
    name: "checkout-under-age",
    group: "checkout",
    status: 422,
    reach: async (visit) => {
      await openCheckout(visit);
      await fill(visit, "DE");
      await visit.page.locator('[name="ageBand"]').last().check({ force: true });
      await send(visit);
    },
  },
  {
    name: "checkout-total-changed",
    group: "checkout",
    status: 409,
    reach: async (visit) => {
      await openCheckout(visit);
      await fill(visit, "DE");
      await setHidden(visit, "expectedTotalMinor", "12345");
      await send(visit);
    },
  },
  {
    name: "checkout-policy-changed",
    group: "checkout",
    status: 409,
    reach: async (visit) => {
      await openCheckout(visit);
      await fill(visit, "DE");
      await setHidden(visit, "policyVersion", "0");
      await send(visit);
    },
  },
  {
    name: "checkout-sold-out",
    group: "checkout",
    status: 409,
    reach: async (visit) => {
      const variantIds = await takeBag(visit, [1, 2]);
      await visit.open("/checkout");
      await fill(visit, "DE");
      await whileGone(visit, variantIds[1]!, () => send(visit));
    },
  },
  {
    name: "checkout-payment-unavailable",
    group: "checkout",
    status: 503,
    reach: async (visit) => {
      const { world } = visit.cast.web;
      await openCheckout(visit);
      await fill(visit, "DE");
      await faultPayments(world, { on: "create-session", do: "fail", times: 100 });
      try {
        await send(visit);
      } finally {
        await clearPaymentFaults(world);
      }
    },
  },
];

async function openCheckout(visit: Visit): Promise<void> {
  await takeBag(visit, [1, 2]);
  await visit.open("/checkout");
}

async function chooseCountry({ page }: Visit, country: string): Promise<void> {
  const field = page.locator('select[name="country"]');
  if ((await field.inputValue()) === country) return;
  await Promise.all([page.waitForEvent("load"), field.selectOption(country)]);
}

async function fill(visit: Visit, country: string): Promise<void> {
  await chooseCountry(visit, country);
  const { country: _country, ...typed } = personOf(country);
  await fillFields(visit, typed);
  await visit.page.locator('[name="ageBand"][value="18-or-over"]').check({ force: true });
}

async function setHidden({ page }: Visit, name: string, value: string): Promise<void> {
  await page.evaluate(`document.querySelector('main [name="${name}"]').value = ${JSON.stringify(value)}`);
}

async function send({ page }: Visit): Promise<void> {
  await Promise.all([page.waitForEvent("load"), page.locator(ORDER_BUTTON).click()]);
}
