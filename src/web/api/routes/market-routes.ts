import { createRoute, z } from "@hono/zod-openapi";
import {
  addressForm,
  AGE_BANDS,
  CONTACT_FIELDS,
  destination,
  isCountryCode,
  labelInSentence,
  type CountryCode,
} from "#shop/addresses";
import { countryName, ENGLISH_READER, listMarkets, type Market } from "#shop/markets";
import type { Api } from "../api-parts.ts";
import { problems } from "../describe-problems.ts";
import { currencySchema } from "../place.ts";
import { refuse } from "../problems.ts";

const marketSchema = z
  .object({
    market: z.string().openapi({ description: "Segment in the addresses of the market", example: "jp" }),
    country: z.string(),
    name: z.string(),
    currency: currencySchema,
    languages: z.array(z.string()),
    sizeSystem: z.string(),
    lengthUnit: z.enum(["cm", "in"]),
    pricesIncludeTax: z.boolean(),
    served: z.boolean().openapi({ description: "Whether orders go there" }),
    unservedBecause: z.string().nullable(),
  })
  .openapi("Market");

const formFieldSchema = z.object({
  field: z.string(),
  label: z.string(),
  required: z.boolean(),
  autocomplete: z.string(),
  inputMode: z.string(),
  maxLength: z.int(),
  options: z.array(z.object({ code: z.string(), name: z.string() })).nullable(),
  pattern: z.string().nullable(),
  example: z.string().nullable(),
});

const addressFormSchema = z
  .object({
    country: z.string(),
    served: z.boolean().openapi({ description: "When false no field is listed, because nothing is to be asked" }),
    unservedBecause: z.string().nullable(),
    customsMayAskRecipient: z.boolean(),
    fields: z.array(formFieldSchema),
    ageBands: z.array(z.string()),
  })
  .openapi("AddressForm");

/** Changes with a release only. */
const ONE_HOUR = { "Cache-Control": "public, max-age=3600" };

const listAllMarkets = createRoute({
  method: "get",
  path: "/v1/markets",
  operationId: "listMarkets",
  summary: "List the markets",
  responses: {
    200: {
      description: "Every market, also those that no order goes to yet",
      content: { "application/json": { schema: z.object({ markets: z.array(marketSchema) }).openapi("Markets") } },
    },
    ...problems(),
  },
});

const getAddressForm = createRoute({
  method: "get",
  path: "/v1/address-forms/{country}",
  operationId: "getAddressForm",
  summary: "Get the fields of an order to a country",
  request: { params: z.object({ country: z.string().openapi({ example: "JP" }) }) },
  responses: {
    200: {
      description: "The fields in the order in which people there fill them in",
      content: { "application/json": { schema: addressFormSchema } },
    },
    ...problems("unknown-country"),
  },
});

export function addMarketRoutes(api: Api): void {
  api.openapi(listAllMarkets, (context) => context.json({ markets: listMarkets().map(presentMarket) }, 200, ONE_HOUR));

  api.openapi(getAddressForm, (context) => {
    const country = context.req.valid("param").country.toUpperCase();
    if (!isCountryCode(country)) return refuse("unknown-country");
    return context.json(presentAddressForm(country), 200, ONE_HOUR);
  });
}

function presentMarket(market: Market): z.output<typeof marketSchema> {
  const goal = isCountryCode(market.country) ? destination(market.country, "en") : undefined;
  return {
    market: market.segment,
    country: market.country,
    name: countryName(market.country, "en"),
    currency: market.currency,
    languages: [...market.languages],
    sizeSystem: market.sizeSystem,
    lengthUnit: market.lengthUnit,
    pricesIncludeTax: market.pricesIncludeTax,
    served: goal?.served ?? false,
    unservedBecause: goal === undefined ? "no-carrier" : goal.served ? null : goal.reason,
  };
}

function presentAddressForm(country: CountryCode): z.output<typeof addressFormSchema> {
  const goal = destination(country, "en");
  if (!goal.served) {
    return {
      country,
      served: false,
      unservedBecause: goal.reason,
      customsMayAskRecipient: false,
      fields: [],
      ageBands: [],
    };
  }
  const contact = CONTACT_FIELDS.map((field) => ({
    field: field.key,
    label: CONTACT_LABELS[field.key],
    required: true,
    autocomplete: field.autocomplete,
    inputMode: field.inputMode,
    maxLength: field.maxLength,
    options: null,
    pattern: null,
    example: null,
  }));
  const address = addressForm(country).fields.map((field) => ({
    field: field.key,
    label: labelInSentence(field.label, ENGLISH_READER),
    required: field.required,
    autocomplete: field.autocomplete,
    inputMode: field.inputMode,
    maxLength: field.maxLength,
    options: field.options?.map((option) => ({ code: option.code, name: option.name })) ?? null,
    pattern: field.pattern ?? null,
    example: field.example ?? null,
  }));
  return {
    country,
    served: true,
    unservedBecause: null,
    customsMayAskRecipient: goal.customsMayAskRecipient,
    fields: [...contact, ...address],
    ageBands: [...AGE_BANDS],
  };
}

const CONTACT_LABELS: Readonly<Record<(typeof CONTACT_FIELDS)[number]["key"], string>> = {
  name: "full name",
  phone: "phone number",
  email: "email address",
};
