import { expect, test } from "vitest";
import { shop } from "#shop.config";
import { createPicturePaths } from "../social-picture/picture-address.ts";
import { writeSecurityTxt } from "./security-txt.ts";
import { writeManifest } from "./web-manifest.ts";

const SHOP = "https://shop.test";

test.for(["2026-11-22T08:00:00Z", "2026-02-28T23:59:59.999Z", "2027-12-31T00:00:00Z"])(
  "security.txt ends later than now and within a year: %s",
  (now) => {
    const [, expires = ""] = /^Expires: (.+)$/m.exec(writeSecurityTxt(SHOP, new Date(now))) ?? [];
    expect(expires).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    const days = (Date.parse(expires) - Date.parse(now)) / 86_400_000;
    expect(days).toBeGreaterThan(90);
    expect(days).toBeLessThan(365);
  },
);

test("security.txt names the designated contacts and itself, and says the same all day [8.2]", () => {
  const written = writeSecurityTxt(SHOP, new Date("2026-11-22T00:00:01Z"));
  expect(written.split("\n")).toContain(`Contact: mailto:${shop.contact.email}`);
  expect(written.split("\n")).toContain(`Contact: tel:${shop.contact.phoneE164}`);
  expect(written).toContain(`Canonical: ${SHOP}/.well-known/security.txt`);
  expect(writeSecurityTxt(SHOP, new Date("2026-11-22T23:59:59Z"))).toBe(written);
});

test("the manifest begins at the front door and names icons of every size", () => {
  const paths = createPicturePaths("0", Buffer.from("<svg/>"));
  const manifest = JSON.parse(writeManifest(paths, "/assets/icon.svg")) as { icons: { src: string; sizes: string }[] };
  expect(manifest).toMatchObject({ name: shop.company.brand, start_url: "/", scope: "/" });
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(["any", "180x180", "192x192", "512x512"]);
  expect(manifest.icons.every(({ src }) => src.startsWith("/"))).toBe(true);
});
