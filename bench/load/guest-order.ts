import { openJsonClient, type JsonClient } from "./json-client.ts";

/** What a buyer of the benchmark needs to know of the shop. */
export interface OrderPlace {
  readonly shopUrl: string;
  readonly paymentUrl: string;
  readonly variantIds: readonly string[];
  readonly policy: { readonly version: string; readonly locale: string };
}

/** Makes whole guest orders, one after the other, as a stranger's program does through the API. */
export interface Buyer {
  /** From a new session to a paid order; `serial` makes the person, the network and the goods different each time. */
  order(serial: number): Promise<void>;
  close(): void;
}

export function createBuyer(place: OrderPlace): Buyer {
  const shop = openJsonClient(place.shopUrl);
  const provider = openJsonClient(place.paymentUrl);
  return {
    order: async (serial) => {
      const redirectUrl = await checkOut(shop, place, serial);
      const session = new URL(redirectUrl).pathname.split("/").at(-1)!;
      await provider.call({ method: "POST", path: `/control/sessions/${session}/pay`, body: {}, status: 200 });
    },
    close: () => {
      shop.close();
      provider.close();
    },
  };
}

async function checkOut(shop: JsonClient, place: OrderPlace, serial: number): Promise<string> {
  const person = createPerson(serial);
  // Strangers come from networks of their own: the last number of an address does not tell networks apart.
  const network = { "x-forwarded-for": `${10 + (serial >> 16)}.${(serial >> 8) & 255}.${serial & 255}.7` };
  const { token } = await shop.call<{ token: string }>({
    method: "POST",
    path: "/api/v1/sessions",
    headers: network,
    status: 201,
  });
  const headers = { ...network, authorization: `Bearer ${token}` };
  await shop.call({
    method: "POST",
    path: `/api/v1/cart/lines?market=${person.country.toLowerCase()}`,
    headers,
    body: { variantId: place.variantIds[serial % place.variantIds.length], quantity: 1 },
    status: 200,
  });
  const { totalMinor, currency } = await shop.call<{ totalMinor: number; currency: string }>({
    method: "GET",
    path: `/api/v1/cart/quote?country=${person.country}`,
    headers,
    status: 200,
  });
  const { redirectUrl } = await shop.call<{ redirectUrl: string }>({
    method: "POST",
    path: "/api/v1/checkouts",
    headers: { ...headers, "idempotency-key": `order-${serial}` },
    body: {
      ...person,
      ageBand: "18-or-over",
      policyVersion: place.policy.version,
      policyLocale: place.policy.locale,
      expectedTotalMinor: totalMinor,
      expectedCurrency: currency,
      language: "en",
    },
    status: 201,
  });
  return redirectUrl;
}

const ADDRESSES = [
  {
    country: "US",
    phone: "+1 415 555 2671",
    line1: "1 Embarcadero Zephyr Lane",
    locality: "San Francisco",
    administrativeArea: "CA",
    postcode: "94105",
  },
  {
    country: "JP",
    phone: "+81 90-1234-5678",
    line1: "梅田3-1-1",
    locality: "大阪市北区",
    administrativeArea: "27",
    postcode: "530-0001",
  },
  { country: "GB", phone: "+44 20 7946 0958", line1: "12 Quill Mews", locality: "London", postcode: "SW1A 1AA" },
  {
    country: "AU",
    phone: "+61 2 5550 1234",
    line1: "4 Wattle Street",
    locality: "Sydney",
    administrativeArea: "NSW",
    postcode: "2000",
  },
] as const;

function createPerson(serial: number) {
  const address = ADDRESSES[serial % ADDRESSES.length]!;
  return { ...address, name: `Buyer ${serial} of Benchmark`, email: `buyer-${serial}@example.com` };
}
