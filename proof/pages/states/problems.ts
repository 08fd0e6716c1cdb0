import { sql } from "#platform/postgres";
import type { PageState, Visit } from "../page-state.ts";

/** What is shown when something is not there, not allowed, or does not work. */
export const problems: readonly PageState[] = [
  { name: "not-found", group: "problems", status: 404, reach: (visit) => visit.open("/nowhere") },
  {
    name: "form-of-another-site",
    group: "problems",
    status: 403,
    reach: async (visit) => {
      const action = `${visit.cast.web.url}/${visit.edition.market}/${visit.edition.language}/cart/lines`;
      await visit.page.setContent(`<form method="post" action="${action}"><button>Send</button></form>`);
      await Promise.all([visit.page.waitForEvent("load"), visit.page.locator("button").click()]);
    },
  },
  {
    name: "fault",
    group: "problems",
    status: 500,
    reach: async (visit) => {
      await visit.take((await visit.cast.fillBag(visit.edition.market, [1])).token);
      await whileTableIsMissing(visit, () => visit.open("/cart"));
    },
  },
];

async function whileTableIsMissing({ cast }: Visit, act: () => Promise<void>): Promise<void> {
  const { data } = cast.web.world.databases;
  await data.run(sql`alter table shop.cart_line rename to cart_line_elsewhere`);
  try {
    await act();
  } finally {
    await data.run(sql`alter table shop.cart_line_elsewhere rename to cart_line`);
  }
}
