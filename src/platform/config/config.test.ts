import { expect, test } from "vitest";
import { ConfigError, loadConfig } from "./index.ts";

const wrong: [setting: string, environment: Record<string, string>][] = [
  ["PORT", { PORT: "http" }],
  ["PORT", { PORT: "80" }],
  ["PORT", { PORT: "65530" }],
  ["DATABASE_URL", { DATABASE_URL: "mysql://localhost/x" }],
  ["KEYRING_URL", { KEYRING_URL: "nonsense" }],
  ["KEYRING_URL", { DATABASE_URL: "postgres://h/x", KEYRING_URL: "postgres://h/x" }],
  ["PUBLIC_URL", { PUBLIC_URL: "ftp://weleadzest.com" }],
  ["TRUSTED_PROXIES", { TRUSTED_PROXIES: "many" }],
  ["LOG_LEVEL", { LOG_LEVEL: "loud" }],
  ["SMTP_URL", { SMTP_URL: "http://mail" }],
  ["PAYMENT_API_KEY", { PAYMENT_URL: "https://pay.example" }],
  ["CARRIER_WEBHOOK_SECRET", { CARRIER_URL: "https://c.example", CARRIER_API_KEY: "0123456789abcdef" }],
];

test.each(wrong)("refuses to start and names %s", (setting, environment) => {
  const error = (() => {
    try {
      loadConfig(environment);
    } catch (fault) {
      return fault;
    }
  })();
  expect(error).toBeInstanceOf(ConfigError);
  expect((error as ConfigError).message).toMatch(new RegExp(`^${setting}: `));
});

test("never repeats a wrong value, which may be a secret", () => {
  expect(() => loadConfig({ PAYMENT_URL: "https://pay.example", PAYMENT_API_KEY: "hunter2" })).toThrow(
    /^PAYMENT_API_KEY: must have at least 16 characters$/,
  );
});

test("the ports follow from PORT, so that two shops run side by side", () => {
  const first = loadConfig({});
  const second = loadConfig({ PORT: "3100" });
  expect(first.ports.shop).toBe(3000);
  expect(Object.values(first.ports).filter((port) => Object.values(second.ports).includes(port))).toEqual([]);
});
