import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { shop } from "#shop.config";

const root = resolve(import.meta.dirname, "../../..");

test("the controller has its exact legal name, brand and site [0.1]", () => {
  expect(shop.company).toMatchObject({
    legalName: "Dongguan Shidianban E-Commerce Co., Ltd.",
    brand: "Weleadzest",
    site: "www.weleadzest.com",
    seat: { locality: "Dongguan", country: "CN" },
  });
});

test("the designated email and telephone are exact [8.2]", () => {
  expect(shop.contact.email).toBe("customer@weleadzest.com");
  expect(shop.contact.phone).toBe("+86-13778466303");
  expect(shop.contact.phoneE164).toBe(shop.contact.phone.replace("-", ""));
});

test.each([shop.company.legalName, shop.contact.email, shop.contact.phone, shop.contact.phoneE164])(
  "%s is written in no other source file, so that two copies cannot drift apart [0.1] [8.2]",
  (fact) => {
    const sources = globSync("{src,policy,sandbox}/**/*.{ts,tsx,json}", { cwd: root });
    const copies = sources
      .filter((file) => !/\.test\.tsx?$/.test(file))
      .filter((file) => readFileSync(resolve(root, file), "utf8").includes(fact));
    expect(copies).toEqual([]);
  },
);

/** Every setting, as the path to it. */
function settingsIn(section: object, path: readonly string[] = []): string[][] {
  return Object.entries(section).flatMap(([name, value]) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? settingsIn(value as object, [...path, name])
      : [[...path, name]],
  );
}

test("every setting is read by the shop, so that none promises what nothing keeps", () => {
  const sources = globSync("src/**/*.{ts,tsx}", { cwd: root })
    .filter((file) => !/\.test\.tsx?$|\/(controls\.ts|testing\/.*)$/.test(file))
    .map((file) => readFileSync(resolve(root, file), "utf8"))
    .join("\n");
  // As `shop.cart.linesMax`, or taken out of its section by name: `const { linesMax } = shop.cart`.
  const isRead = (path: readonly string[]) => {
    const [section = "shop", name] = ["shop", ...path].slice(-2);
    return new RegExp(`\\b${section}\\.${name}\\b|\\{[^{}]*\\b${name}\\b[^{}]*\\} = [\\w.]*\\b${section}\\b`).test(
      sources,
    );
  };
  expect(isRead(["cart", "nothingMax"])).toBe(false);
  expect(settingsIn(shop).filter((path) => !isRead(path))).toEqual([]);
});

test("a hosted payment page closes before the hold on its stock ends", () => {
  expect(shop.payment.hostedPageMinutes).toBeLessThan(shop.stock.holdMinutes);
});

test("a full cart fits one question to the catalogue", () => {
  expect(shop.cart.linesMax).toBeLessThanOrEqual(shop.catalog.variantsPerQueryMax);
  expect(shop.cart.piecesPerLineMax).toBeLessThanOrEqual(shop.cart.piecesMax);
});
