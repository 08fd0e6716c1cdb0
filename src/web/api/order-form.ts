import { z } from "@hono/zod-openapi";
import { AGE_BANDS } from "#shop/addresses";
import { typed } from "./typed-field.ts";

/**
 * The bodies that carry personal data. Their schemas are the allow-list of the API's edge: a key that is not named here
 * is dropped before anything is called (duty 1.1.1), and is no error, because people's autofill and programs send more
 * than they are asked for. What the values are worth is judged once, by the part that also judges the page's form.
 */

const recipient = {
  name: typed("Full name of the person who receives the parcel, in any script", "Nguyễn Thị Hoa"),
  phone: typed("Number of the delivery country as written there, or with + and a country code", "+81 90-1234-5678"),
  phoneExtension: typed("Digits to dial after the connection, if any"),
  line1: typed("See the address form of the country for which of these it uses and how it calls them"),
  line2: typed("Second line, if there is one"),
  dependentLocality: typed("District, suburb or ward, where the country uses one"),
  locality: typed("City or town, where the country uses one", "Osaka"),
  administrativeArea: typed("State, province or prefecture, where the country uses one", "JP-27"),
  postcode: typed("Only where the country uses one", "530-0001"),
};

/** Everything an order is made of, and nothing else. */
export const orderForm = z
  .object({
    ...recipient,
    email: typed("Where we write to about the order", "hoa@example.com"),
    country: typed("ISO 3166-1 code of the delivery country", "JP"),
    ageBand: typed(`The shopper's age group: ${AGE_BANDS.join(", ")}. Not stored`, AGE_BANDS[0]),
    policyVersion: typed("`version` of the privacy policy that was shown", "1"),
    policyLocale: typed("`locale` of the privacy policy that was shown", "en"),
    expectedTotalMinor: z
      .unknown()
      .transform((value) => (typeof value === "object" && value !== null ? [] : value))
      .optional()
      .openapi({ type: "integer", description: "The total of the quote that was shown, in minor units" }),
    expectedCurrency: typed("The currency of the quote that was shown", "JPY"),
    language: typed("Language of the mails about the order", "en"),
  })
  .openapi("OrderForm");

/** A corrected recipient. The country stays, because tax and freight hang on it. */
export const recipientForm = z.object(recipient).openapi("RecipientForm");
