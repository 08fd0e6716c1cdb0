import type { OrderLife } from "../cast.ts";
import type { PageState, Visit } from "../page-state.ts";
import { personOf } from "../persons.ts";
import { type } from "./fill-fields.ts";
import { someSoldOut } from "./range.ts";

const MESSAGE: Readonly<Record<Visit["edition"]["language"], string>> = {
  en: "Does the Harrow pullover shrink in a cool wash?",
  zh: "这件套头毛衣冷水洗会缩水吗？",
  de: "Läuft der Pullover bei der Feinwäsche ein?",
};

/** Questions, and withdrawing from a contract. */
export const afterwards: readonly PageState[] = [
  { name: "contact", group: "afterwards", reach: (visit) => visit.open("/contact") },
  {
    name: "contact-about-a-piece",
    group: "afterwards",
    reach: async (visit) => visit.open(`/contact?about=${(await someSoldOut(visit.cast)).split("?")[0]!}`),
  },
  {
    name: "contact-too-soon",
    group: "afterwards",
    status: 422,
    reach: async (visit) => {
      await visit.open("/contact");
      await type(visit, "/contact", { email: "reader@example.com", message: MESSAGE[visit.edition.language] });
    },
  },
  {
    name: "contact-errors",
    group: "afterwards",
    status: 422,
    reach: async (visit) => {
      await visit.open("/contact");
      visit.cast.web.world.clock.advance(10_000);
      await type(visit, "/contact", { email: "somebody.example" });
    },
  },
  {
    name: "contact-sent",
    group: "afterwards",
    reach: async (visit) => {
      await visit.open("/contact");
      // Whoever answers within seconds is no person.
      visit.cast.web.world.clock.advance(10_000);
      await type(visit, "/contact", { email: "reader@example.com", message: MESSAGE[visit.edition.language] });
    },
  },
  { name: "withdraw", group: "afterwards", reach: (visit) => visit.open("/withdraw") },
  {
    name: "withdraw-errors",
    group: "afterwards",
    status: 422,
    reach: async (visit) => {
      await visit.open("/withdraw");
      await type(visit, "/withdraw", { orderNumber: "hello" });
    },
  },
  { name: "withdraw-read-back", group: "afterwards", reach: (visit) => state(visit, "delivered") },
  {
    name: "withdraw-receipt",
    group: "afterwards",
    reach: async (visit) => {
      await state(visit, "delivered");
      await Promise.all([
        visit.page.waitForEvent("load"),
        visit.page.locator('main form[action$="/withdraw/confirm"] button:not([value="change"])').last().click(),
      ]);
    },
  },
  {
    name: "withdraw-own-order",
    group: "afterwards",
    reach: async (visit) => {
      const { link, number } = visit.cast.order(visit.edition, "shipped");
      await visit.page.goto(link);
      await visit.open(`/withdraw?order=${number}`);
    },
  },
  {
    // In China there is no such right, elsewhere the days are over.
    name: "withdraw-no-right",
    group: "afterwards",
    status: 409,
    reach: async (visit) => {
      await visit.page.goto(visit.cast.order(visit.edition, "delivered-long-ago").link);
      await state(visit, "delivered-long-ago");
    },
  },
];

async function state(visit: Visit, life: OrderLife): Promise<void> {
  const { number, email } = visit.cast.order(visit.edition, life);
  const { name } = personOf(visit.edition.market.toUpperCase());
  await visit.open("/withdraw");
  await type(visit, "/withdraw", { name, orderNumber: number, email });
}
