import { beforeAll, describe, expect, it } from "vitest";
import { destination } from "#shop/addresses";
import { shop } from "#shop.config";
import { renderFragment } from "#web/ui";
import { setScene, type Scene } from "../testing/scene.ts";
import type { CheckoutNotice } from "./checkout-notices.tsx";
import { CheckoutPage } from "./checkout-page.tsx";
import { PaymentUnavailablePage, UnderAgePage } from "./refusal-pages.tsx";

let scene: Scene;
beforeAll(async () => {
  scene = await setScene();
});

const TYPED = { name: "Jürgen Groß", line1: "Lange Straße 5", email: "juergen@example.com", ageBand: "18-or-over" };

function draw(changes: Partial<Parameters<typeof CheckoutPage>[0]> = {}): string {
  return renderFragment(
    <CheckoutPage
      {...scene}
      values={TYPED}
      problems={[]}
      policy={{ versionId: "1", locale: "en" }}
      submission="a-submission"
      {...changes}
    />,
  );
}

describe("a refusal", () => {
  it.each<[CheckoutNotice, string]>([
    ["total-changed", "Nothing was ordered. If you agree, press the button again"],
    ["policy-changed", "A new version took effect while this page was open."],
    ["out-of-stock", "Kestrel Boiled-Wool Coat, Pine, M: you want 2, and 1 is left."],
    ["too-many-holds", "From your network, more orders have been begun than we can hold goods for."],
    ["key-reused", "It was sent with other details."],
  ])("%s is said as an alert, and what was typed is kept", (notice, told) => {
    const html = draw({ notice });
    expect(html).toMatch(/<div class="notice alert" role="alert">/);
    expect(html).toContain(told);
    for (const value of [TYPED.name, TYPED.line1, TYPED.email]) expect(html).toContain(`value="${value}"`);
    expect(html).toContain('value="18-or-over" checked=""');
  });

  it("of a country comes before any personal field [0.2]", () => {
    const html = draw({ destination: destination("BR", "en"), promise: undefined });
    expect(html).toContain("We cannot deliver to Brazil yet");
    expect(html).not.toContain('name="name"');
    expect(html).not.toContain(TYPED.email);
  });

  it("under 18 is kind, and repeats nothing [5.1]", () => {
    const html = renderFragment(<UnderAgePage {...scene} />);
    expect(html).toContain("Thank you for being honest.");
    expect(html).toContain(shop.company.legalName);
  });

  it("by the payment provider leaves a way to try again", () => {
    const html = renderFragment(<PaymentUnavailablePage {...scene} orderNumber="WL-7K3M-QX9D-4HTA" />);
    expect(html).toContain('action="/de/en/orders/WL-7K3M-QX9D-4HTA/pay"');
  });

  it("before anything was stored says so, and leads back to the bag [2.2.6]", () => {
    const html = renderFragment(<PaymentUnavailablePage {...scene} orderNumber={undefined} />);
    expect(html).toContain("Nothing was ordered, stored or charged");
    expect(html).toContain('href="/de/en/cart"');
    expect(html).not.toContain("/pay");
  });
});

describe("problems", () => {
  it("are listed in the order of the page, each a link to its field", () => {
    const html = draw({
      problems: [
        { field: "ageBand", code: "missing" },
        { field: "email", code: "missing" },
        { field: "postcode", code: "postcode-format", country: "DE" },
        { field: "name", code: "missing" },
      ],
    });
    expect([...html.matchAll(/<a href="#field-([^"]+)"/g)].map(([, field]) => field)).toEqual([
      "name",
      "postcode",
      "email",
      "ageBand",
    ]);
    expect(html).toContain("4 things need your attention");
    expect(html).toContain('tabindex="-1" autofocus=""');
  });
});

it("tells who customs may ask, where they may", () => {
  expect(draw({ destination: destination("MX", "en") })).toContain("may ask you to show who you are");
  expect(draw()).not.toContain("may ask you to show who you are");
});

it("orders by the button alone: Enter presses one that changes nothing", () => {
  for (const notice of [undefined, "out-of-stock"] as const) {
    const [first] = draw({ notice }).match(/<form class="purchase".*?<button[^>]*>/s) ?? [];
    expect(first).toMatch(/<button[^>]*name="act" value="country"[^>]*>$/);
  }
});

it("names the button as the law wants it, under the whole total", () => {
  const html = draw();
  expect(html.indexOf("You order for €")).toBeLessThan(html.indexOf("Order with obligation to pay"));
  expect(html).toContain(`name="expectedTotalMinor" value="${scene.promise.totalMinor}"`);
});
