import { createRoute, z } from "@hono/zod-openapi";
import { CATEGORIES } from "#shop/catalog";
import { shop } from "#shop.config";
import type { Api, ApiParts } from "../api-parts.ts";
import { problems } from "../describe-problems.ts";
import { findPlace, marketParams, placeQuery } from "../place.ts";
import { presentStyle, presentStylePage, searchPageSchema, stylePageSchema, styleSchema } from "../present-style.ts";
import { refuse } from "../problems.ts";

const page = z.coerce
  .number()
  .int()
  .min(1)
  .max(shop.catalog.pagesMax)
  .optional()
  .openapi({ type: "integer", description: "Counted from 1" });

/** Prices and the last pieces may change at any moment, and pages show a change within a second. */
const ONE_SECOND = { "Cache-Control": "public, max-age=1" };

const listCategories = createRoute({
  method: "get",
  path: "/v1/markets/{market}/categories",
  operationId: "listCategories",
  summary: "List the categories",
  request: { params: marketParams, query: placeQuery },
  responses: {
    200: {
      description: "All categories in their order",
      content: {
        "application/json": {
          schema: z
            .object({
              categories: z.array(
                z.object({
                  code: z.enum(CATEGORIES),
                  name: z.string(),
                  description: z.string(),
                  styles: z.int().openapi({ description: "Styles for sale in it" }),
                }),
              ),
            })
            .openapi("Categories"),
        },
      },
    },
    ...problems("unknown-market", "invalid-fields"),
  },
});

const listStyles = createRoute({
  method: "get",
  path: "/v1/markets/{market}/styles",
  operationId: "listStyles",
  summary: "List the styles for sale",
  request: {
    params: marketParams,
    query: placeQuery.extend({ category: z.string().optional().openapi({ example: CATEGORIES[0] }), page }),
  },
  responses: {
    200: {
      description: "One page of styles",
      content: { "application/json": { schema: stylePageSchema } },
    },
    ...problems("unknown-market", "unknown-category", "invalid-fields"),
  },
});

const getStyle = createRoute({
  method: "get",
  path: "/v1/markets/{market}/styles/{slug}",
  operationId: "getStyle",
  summary: "Get a style with its variants",
  request: { params: marketParams.extend({ slug: z.string() }), query: placeQuery },
  responses: {
    200: {
      description: "Everything that its page tells",
      content: { "application/json": { schema: styleSchema } },
    },
    ...problems("unknown-market", "unknown-style", "invalid-fields"),
  },
});

const searchStyles = createRoute({
  method: "get",
  path: "/v1/markets/{market}/search",
  operationId: "searchStyles",
  summary: "Search the styles for sale",
  description: "What is searched for is neither kept nor logged.",
  request: {
    params: marketParams,
    query: placeQuery.extend({ q: z.string().max(shop.catalog.searchTextCharactersMax), page }),
  },
  responses: {
    200: {
      description: "One page of styles, the best match first",
      content: { "application/json": { schema: searchPageSchema } },
    },
    ...problems("unknown-market", "invalid-fields"),
  },
});

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export function addCatalogueRoutes(api: Api, { shelves, clock }: ApiParts): void {
  api.openapi(listCategories, async (context) => {
    const place = findPlace(context.req.valid("param").market, context.req.valid("query"));
    if (place === undefined) return refuse("unknown-market");
    const categories = await shelves.categories({ language: place.language, at: clock.now() });
    return context.json(
      {
        categories: categories.map((category) => ({
          code: category.code,
          name: category.name,
          description: category.description,
          styles: category.styles,
        })),
      },
      200,
      ONE_SECOND,
    );
  });

  api.openapi(listStyles, async (context) => {
    const { category, page: wanted = 1, ...query } = context.req.valid("query");
    const place = findPlace(context.req.valid("param").market, query);
    if (place === undefined) return refuse("unknown-market");
    if (category !== undefined && !(CATEGORIES as readonly string[]).includes(category)) {
      return refuse("unknown-category");
    }
    const found = await shelves.list({
      language: place.language,
      currency: place.currency,
      at: clock.now(),
      page: wanted,
      ...(category === undefined ? {} : { category }),
    });
    return context.json(presentStylePage(found), 200, ONE_SECOND);
  });

  api.openapi(getStyle, async (context) => {
    const { market, slug } = context.req.valid("param");
    const place = findPlace(market, context.req.valid("query"));
    if (place === undefined) return refuse("unknown-market");
    const { currency, language } = place;
    const style = SLUG.test(slug) ? await shelves.find(slug, { currency, language, at: clock.now() }) : undefined;
    if (style === undefined) return refuse("unknown-style");
    const variantIds = style.colours.flatMap((colour) => colour.variants.map((variant) => variant.variantId));
    const freePieces = await shelves.availability(variantIds);
    return context.json(presentStyle(style, place, freePieces), 200, ONE_SECOND);
  });

  api.openapi(searchStyles, async (context) => {
    const { q, page: wanted = 1, ...query } = context.req.valid("query");
    const place = findPlace(context.req.valid("param").market, query);
    if (place === undefined) return refuse("unknown-market");
    const { currency, language } = place;
    const found = await shelves.search(q, { currency, language, at: clock.now(), page: wanted });
    const answer = { ...presentStylePage(found), correctedTo: found.correctedTo ?? null };
    // People type all sorts of things into a search; no cache keeps it.
    return context.json(answer, 200, { "Cache-Control": "no-store" });
  });
}
