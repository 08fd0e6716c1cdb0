import { sql } from "#platform/postgres";
import type { Cast } from "../cast.ts";
import type { PageState, Visit } from "../page-state.ts";

const ASK_SIZE = "#size-advice form";

/** Home, category, search and product. */
export const range: readonly PageState[] = [
  { name: "home", group: "range", reach: (visit) => visit.open("/") },
  { name: "category", group: "range", reach: (visit) => visit.open("/pullovers") },
  {
    name: "category-filtered",
    group: "range",
    reach: (visit) => visit.open("/sweaters?size=M&colour=blue&colour=green&stock=in&sort=price-up"),
  },
  {
    name: "category-nothing-left",
    group: "range",
    reach: (visit) => visit.open("/coats?size=XXS&colour=red&fibre=linen&min=900"),
  },
  {
    name: "category-filters-open",
    group: "range",
    extent: "window",
    widths: [360],
    reach: async (visit) => {
      await visit.open("/coats?colour=blue");
      await visit.page.locator("main [popovertarget]:visible").first().click();
      await visit.page.locator(".filters:popover-open").waitFor();
    },
  },
  { name: "search", group: "range", reach: (visit) => search(visit, visit.edition.words.found) },
  { name: "search-corrected", group: "range", reach: (visit) => search(visit, visit.edition.words.mistyped) },
  { name: "search-nothing", group: "range", reach: (visit) => search(visit, visit.edition.words.unknown) },
  { name: "search-empty", group: "range", reach: (visit) => visit.open("/search") },
  {
    name: "search-suggestions",
    group: "range",
    extent: "window",
    reach: async (visit) => {
      await visit.open("/search");
      const field = visit.page.locator('main input[name="q"]').first();
      await field.pressSequentially(visit.edition.words.found.slice(0, 5), { delay: 20 });
      await visit.page.locator('[role="listbox"] [role="option"]').first().waitFor();
    },
  },
  { name: "product", group: "range", reach: async (visit) => visit.open(`/p/${await someSoldOut(visit.cast)}`) },
  {
    name: "product-coat-in-another-colour",
    group: "range",
    reach: async (visit) => visit.open(`/p/${await coatInSecondColour(visit.cast)}`),
  },
  {
    name: "product-sold-out",
    group: "range",
    reach: async (visit) => visit.open(`/p/${await allSoldOut(visit.cast)}`),
  },
  {
    name: "product-without-size",
    group: "range",
    status: 422,
    reach: async (visit) => {
      await visit.open(`/p/${await someSoldOut(visit.cast)}`);
      // As a browser without script sends it.
      await visit.page.evaluate(
        `document.querySelector('form[action*="/cart/lines"]').removeAttribute("data-into");
         document.querySelectorAll('input[name="variant"]').forEach((radio) => { radio.required = false });`,
      );
      await Promise.all([
        visit.page.waitForEvent("load"),
        visit.page.locator('form[action*="/cart/lines"] button:not([popovertarget])').last().click(),
      ]);
    },
  },
  {
    name: "product-enlarged",
    group: "range",
    extent: "window",
    reach: async (visit) => {
      await visit.open(`/p/${await someSoldOut(visit.cast)}`);
      await visit.page.locator(".gallery-track a:visible").first().click();
      await visit.page.locator(".lightbox").waitFor();
    },
  },
  { name: "size-advice", group: "range", reach: (visit) => askForSize(visit, "96") },
  { name: "size-advice-none", group: "range", reach: (visit) => askForSize(visit, "168") },
  { name: "size-advice-error", group: "range", status: 422, reach: (visit) => askForSize(visit, "twelve") },
];

function search({ open }: Visit, words: string): Promise<void> {
  return open(`/search?q=${encodeURIComponent(words)}`);
}

async function askForSize(visit: Visit, chest: string): Promise<void> {
  await visit.open(`/p/${await someSoldOut(visit.cast)}`);
  const { page } = visit;
  await page.evaluate(`document.querySelector("${ASK_SIZE}").closest("details").open = true`);
  await page.locator(`${ASK_SIZE} input[name="chest"]`).fill(chest);
  await Promise.all([page.waitForEvent("load"), page.locator(`${ASK_SIZE} button`).last().click()]);
}

/** A cable pullover, opened on a colour of which some sizes are gone and others are there. */
export async function someSoldOut({ web }: Cast): Promise<string> {
  const { slug, colour } = await web.world.databases.data.one<{ slug: string; colour: string }>(sql`
    select style.slug, split_part(variant.sku, '-', 2) as colour from catalog.style
    join catalog.variant on variant.style_id = style.id join shop.stock on stock.variant_id = variant.id
    where style.slug like '%cable%' and style.category_code = 'pullovers'
    group by style.slug, colour having bool_or(stock.on_hand = 0) and bool_or(stock.on_hand > 0)
    order by style.slug, colour limit 1`);
  return `${slug}?colour=${colour}`;
}

async function coatInSecondColour({ web }: Cast): Promise<string> {
  const { slug, colour } = await web.world.databases.data.one<{ slug: string; colour: string }>(sql`
    select style.slug, split_part(variant.sku, '-', 2) as colour from catalog.style
    join catalog.variant on variant.style_id = style.id join shop.stock on stock.variant_id = variant.id
    where style.category_code = 'coats' and stock.on_hand > 3
    order by style.slug, colour desc limit 1`);
  return `${slug}?colour=${colour}`;
}

/** Counts all pieces of a style to nothing, and gives its slug. */
async function allSoldOut({ web, staff }: Cast): Promise<string> {
  const variants = await web.world.databases.data.rows<{ slug: string; sku: string; held: number }>(sql`
    select style.slug, variant.sku, stock.held from catalog.style join catalog.variant on variant.style_id = style.id
    join shop.stock on stock.variant_id = variant.id
    where style.id = (select id from catalog.style where category_code = 'jumpsuits' order by slug desc limit 1)`);
  for (const { sku, held } of variants) await web.world.shop.stockDesk.count(sku, held, staff);
  return variants[0]!.slug;
}
