import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { ConfigError, isLoopbackHost, loadConfig, SETTING_NAMES } from "./index.ts";

type Environment = Record<string, string>;

function faultOf(environment: Environment): ConfigError {
  try {
    loadConfig(environment);
  } catch (fault) {
    if (fault instanceof ConfigError) return fault;
    throw fault;
  }
  throw new Error("nothing was refused");
}

const payment = { PAYMENT_API_KEY: "0123456789abcdef", PAYMENT_WEBHOOK_SECRET: "0123456789abcdef" };
const carrier = { CARRIER_API_KEY: "0123456789abcdef", CARRIER_WEBHOOK_SECRET: "0123456789abcdef" };
const proxied = { PUBLIC_URL: "https://weleadzest.com", TRUSTED_PROXIES: "1" };

describe("a wrong setting is refused by its name", () => {
  const wrong: [setting: string, environment: Environment][] = [
    ["PORT", { PORT: "http" }],
    ["PORT", { PORT: "80" }],
    ["PORT", { PORT: "65528" }],
    ["PORT", { PORT: "3000 " }],
    ["DATABASE_URL", { DATABASE_URL: "mysql://localhost/x" }],
    ["DATABASE_URL", { DATABASE_URL: "postgres:///x" }],
    ["KEYRING_URL", { KEYRING_URL: "nonsense" }],
    ["HOST", { HOST: "weleadzest.com" }],
    ["PUBLIC_URL", { PUBLIC_URL: "ftp://weleadzest.com" }],
    ["PUBLIC_URL", { ...proxied, PUBLIC_URL: "https://weleadzest.com/shop" }],
    ["PUBLIC_URL", { ...proxied, PUBLIC_URL: "https://weleadzest.com?x" }],
    ["PUBLIC_URL", { ...proxied, PUBLIC_URL: "https://me@weleadzest.com" }],
    ["TRUSTED_PROXIES", { TRUSTED_PROXIES: "many" }],
    ["TRUSTED_PROXIES", { TRUSTED_PROXIES: "6" }],
    ["LOG_LEVEL", { LOG_LEVEL: "loud" }],
    ["SMTP_URL", { SMTP_URL: "http://mail" }],
    ["PAYMENT_API_KEY", { PAYMENT_URL: "https://pay.example" }],
    ["PAYMENT_WEBHOOK_SECRET", { PAYMENT_URL: "https://pay.example", PAYMENT_API_KEY: "0123456789abcdef" }],
    ["PAYMENT_WEBHOOK_SECRET", { PAYMENT_WEBHOOK_SECRET: "0123456789abcdef," }],
    ["PAYMENT_WEBHOOK_SECRET", { PAYMENT_WEBHOOK_SECRET: ",0123456789abcdef" }],
    ["PAYMENT_WEBHOOK_SECRET", { PAYMENT_WEBHOOK_SECRET: "0123456789abcdef,short" }],
    ["CARRIER_WEBHOOK_SECRET", { CARRIER_WEBHOOK_SECRET: "0123456789abcdef, 0123456789abcdef" }],
    ["CARRIER_WEBHOOK_SECRET", { CARRIER_URL: "https://c.example", CARRIER_API_KEY: "0123456789abcdef" }],
  ];
  test.for(wrong)("%s: %j", ([setting, environment]) => {
    const fault = faultOf(environment);
    expect(fault.message).toMatch(new RegExp(`^${setting}: .`));
    expect(fault.setting).toBe(setting);
  });

  test.for([
    ["PAYMENT_API_KEY", "hunter2", { ...payment, PAYMENT_URL: "https://pay.example" }],
    ["DATABASE_URL", "postgres://shop:hunter2@db.example/shop", {}],
    ["DATABASE_URL", "postgres//hunter2", {}],
    ["PAYMENT_URL", "http://hunter2@pay.example", payment],
    ["PUBLIC_URL", "https://hunter2@weleadzest.com", {}],
  ] satisfies [string, string, Environment][])(
    "%s, without repeating %s, which may be a secret",
    ([name, value, rest]) => {
      const fault = faultOf({ ...(rest as Environment), [name]: value });
      expect(fault.setting).toBe(name);
      expect(`${fault.stack} ${JSON.stringify(fault)}`).not.toContain("hunter2");
    },
  );
});

describe("links that leave this machine are encrypted", () => {
  const database = (url: string) => ({ DATABASE_URL: url });
  const plain: [setting: string, environment: Environment][] = [
    ["DATABASE_URL", database("postgres://db.example/shop")],
    ["DATABASE_URL", database("postgres://db.example/shop?sslmode=disable")],
    ["DATABASE_URL", database("postgres://db.example/shop?sslmode=prefer")],
    ["DATABASE_URL", database("postgres://db.example/shop?sslmode=no-verify")],
    ["DATABASE_URL", database("postgres://db.example/shop?sslmode=require&uselibpqcompat=true")],
    ["DATABASE_URL", database("postgres://10.0.0.5/shop")],
    ["DATABASE_URL", database("postgres://[2001:db8::5]/shop")],
    ["DATABASE_URL", database("postgres://127.0.0.1.example/shop")],
    ["DATABASE_URL", database("postgres://localhost/shop?host=db.example")],
    ["KEYRING_URL", { KEYRING_URL: "postgresql://keys.example/keyring" }],
    ["PAYMENT_URL", { ...payment, PAYMENT_URL: "http://pay.example" }],
    ["PAYMENT_URL", { ...payment, PAYMENT_URL: "http://127.0.0.1.pay.example" }],
    ["CARRIER_URL", { ...carrier, CARRIER_URL: "http://10.0.0.7:8080" }],
    ["PUBLIC_URL", { PUBLIC_URL: "http://weleadzest.com" }],
    ["TRUSTED_PROXIES", { PUBLIC_URL: "https://weleadzest.com" }],
    ["HOST", { HOST: "0.0.0.0" }],
    ["HOST", { HOST: "::" }],
    ["HOST", { HOST: "10.0.0.5", PUBLIC_URL: "http://localhost:3000" }],
  ];
  test.for(plain)("%s is refused: %j [3.1.2]", ([setting, environment]) => {
    expect(faultOf(environment).setting).toBe(setting);
  });

  const encrypted: Environment[] = [
    database("postgres://db.example/shop?sslmode=require"),
    database("postgres://db.example/shop?sslmode=verify-ca&sslrootcert=/etc/ca.pem"),
    database("postgresql://db.example/shop?sslmode=verify-full"),
    { ...payment, PAYMENT_URL: "https://pay.example/v1" },
    { ...carrier, CARRIER_URL: "https://carrier.example" },
    { SMTP_URL: "smtp://mail.example" },
    { SMTP_URL: "smtps://mail.example" },
    { ...proxied, HOST: "0.0.0.0" },
  ];
  test.for(encrypted)("over TLS they are taken: %j [3.1.2]", (environment) => {
    expect(() => loadConfig(environment)).not.toThrow();
  });

  const local: Environment[] = [
    {},
    database("postgres://localhost/shop"),
    database("postgres://127.0.0.1:5433/shop"),
    database("postgres://[::1]/shop"),
    database("postgres://shop@localhost/shop?host=/var/run/postgresql"),
    database("postgres://%2Fvar%2Frun%2Fpostgresql/shop"),
    { ...payment, PAYMENT_URL: "http://127.0.0.1:3004" },
    { ...carrier, CARRIER_URL: "http://[::1]:3005" },
    { PUBLIC_URL: "http://localhost:3000" },
    { HOST: "::1" },
  ];
  test.for(local)("and on this machine they need not be: %j", (environment) => {
    expect(() => loadConfig(environment)).not.toThrow();
  });

  test.for(["localhost", "LOCALHOST", "127.0.0.1", "127.9.8.7", "::1", "[::1]"])("%s is this machine", (host) => {
    expect(isLoopbackHost(host)).toBe(true);
  });
  test.for([
    "",
    "0.0.0.0",
    "128.0.0.1",
    "127.0.0.1.example",
    "localhost.example",
    "::",
    "[::ffff:7f00:1]",
    "a.localhost",
  ])("%j is not known to be", (host) => expect(isLoopbackHost(host)).toBe(false));
});

describe("keys never lie beside the data", () => {
  test.for([
    ["postgres://localhost/shop", "postgres://localhost/shop"],
    ["postgres://localhost/shop", "postgresql://127.0.0.1:5432/shop"],
    ["postgres://a@localhost/shop", "postgres://b@localhost/shop?application_name=x"],
    ["postgres://DB.example/shop?sslmode=require", "postgres://db.example:5432/shop?sslmode=verify-full"],
  ])("%s and %s are one database", ([data, keyring]) => {
    expect(faultOf({ DATABASE_URL: data!, KEYRING_URL: keyring! }).setting).toBe("KEYRING_URL");
  });

  test("two servers are two", () => {
    const urls = { DATABASE_URL: "postgres://localhost/shop", KEYRING_URL: "postgres://localhost:5433/shop" };
    expect(loadConfig(urls)).toMatchObject({ databaseUrl: urls.DATABASE_URL, keyringUrl: urls.KEYRING_URL });
  });
});

test("the ports follow from PORT, so that two shops run side by side", () => {
  const first = loadConfig({});
  const second = loadConfig({ PORT: "3008" });
  expect(first.ports.shop).toBe(3000);
  expect(Object.values(first.ports).filter((port) => Object.values(second.ports).includes(port))).toEqual([]);
  expect(Object.values(loadConfig({ PORT: "65527" }).ports).every((port) => port <= 65_535)).toBe(true);
});

test("what is left out or empty has its default, and a trailing slash means nothing", () => {
  expect(loadConfig({ PORT: "", DATABASE_URL: "", PAYMENT_URL: "" })).toMatchObject({
    port: 3000,
    host: "127.0.0.1",
    dataDir: resolve(".data"),
    databaseUrl: undefined,
    publicUrl: "http://127.0.0.1:3000",
    trustedProxies: 0,
    logLevel: "info",
    payment: undefined,
  });
  expect(loadConfig({ ...proxied, PUBLIC_URL: "https://Weleadzest.com:443/" }).publicUrl).toBe(
    "https://weleadzest.com",
  );
  expect(loadConfig({ ...payment, PAYMENT_URL: "https://pay.example/v1/" }).payment?.url).toBe(
    "https://pay.example/v1",
  );
});

test("every setting has a name that can stand in an environment", () => {
  expect(SETTING_NAMES).toContain("DATABASE_URL");
  expect(SETTING_NAMES.every((name) => /^[A-Z][A-Z_]+$/.test(name))).toBe(true);
});
