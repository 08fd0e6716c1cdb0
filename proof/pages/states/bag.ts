import { sql } from "#platform/postgres";
import type { PageState, Visit } from "../page-state.ts";
import { someSoldOut } from "./range.ts";

/** The bag as a page and beside one. */
export const bag: readonly PageState[] = [
  {
    name: "bag",
    group: "bag",
    reach: async (visit) => {
      await takeBag(visit, [1, 2, 1]);
      await visit.open("/cart");
    },
  },
  { name: "bag-empty", group: "bag", reach: (visit) => visit.open("/cart") },
  {
    name: "bag-repriced",
    group: "bag",
    reach: async (visit) => {
      const { token, variantIds } = await visit.cast.fillBag(visit.edition.market, [1, 1]);
      await visit.cast.web.world.databases.data.run(sql`
        update shop.cart_line set shown_price_minor = shown_price_minor - 1000 where variant_id = ${variantIds[0]!}`);
      await visit.take(token);
      await visit.open("/cart");
    },
  },
  {
    name: "bag-line-sold-out",
    group: "bag",
    reach: async (visit) => {
      const { token, variantIds } = await visit.cast.fillBag(visit.edition.market, [1, 2]);
      await visit.take(token);
      await whileGone(visit, variantIds[1]!, () => visit.open("/cart"));
    },
  },
  {
    name: "bag-of-another-market",
    group: "bag",
    reach: async (visit) => {
      await visit.take((await visit.cast.fillBag("us", [1])).token);
      await visit.open("/cart");
    },
  },
  {
    name: "bag-without-cookies",
    group: "bag",
    reach: async (visit) => {
      await visit.open(`/p/${await someSoldOut(visit.cast)}`);
      await chooseSize(visit);
      // A browser that keeps no cookie, and runs no script.
      await visit.page.route("**/cart/lines", async (route) => {
        const answer = await route.fetch({ maxRedirects: 0 });
        const { "set-cookie": _kept, ...headers } = answer.headers();
        await route.fulfill({ response: answer, headers });
      });
      await visit.page.evaluate(`document.querySelector("[data-into]").removeAttribute("data-into")`);
      await addToBag(visit);
      await visit.page.waitForURL(/\/cart/);
    },
  },
  {
    name: "bag-drawer",
    group: "bag",
    extent: "window",
    reach: async (visit) => {
      // The very first piece leads to the bag's page, where it is seen whether the browser keeps the cookie.
      await takeBag(visit, [1]);
      await visit.open(`/p/${await someSoldOut(visit.cast)}`);
      await chooseSize(visit);
      await addToBag(visit);
      await visit.page.locator("#bag-drawer:popover-open").waitFor();
    },
  },
];

async function chooseSize({ page }: Visit): Promise<void> {
  await page.locator('input[name="variant"]:not([disabled]):visible').first().check({ force: true });
}

async function addToBag({ page }: Visit): Promise<void> {
  await page.locator('form[action*="/cart/lines"] button:not([popovertarget])').last().click();
}

/** Becomes a browser with so many pieces of so many articles in its bag. */
export async function takeBag(visit: Visit, pieces: readonly number[]): Promise<readonly string[]> {
  const { token, variantIds } = await visit.cast.fillBag(visit.edition.market, pieces);
  await visit.take(token);
  return variantIds;
}

/** Another shopper has bought the last pieces of an article for as long as `act` takes. */
export async function whileGone({ cast }: Visit, variantId: string, act: () => Promise<void>): Promise<void> {
  const { data } = cast.web.world.databases;
  const { sku, pieces, held } = await data.one<{ sku: string; pieces: number; held: number }>(sql`
    select sku, on_hand as pieces, held from catalog.variant join shop.stock on stock.variant_id = variant.id
    where variant.id = ${variantId}`);
  // What waits for a payment stays on the shelf.
  await cast.web.world.shop.stockDesk.count(sku, held, cast.staff);
  try {
    await act();
  } finally {
    await cast.web.world.shop.stockDesk.count(sku, pieces, cast.staff);
  }
}
