import { resolve } from "node:path";
import { z } from "zod";
import { findPartnerProblem, findPostgresProblem, isLoopbackHost, postgresTarget } from "./internal-links.ts";

export { isLoopbackHost } from "./internal-links.ts";

/** A setting that is missing or wrong; the message names the setting and never repeats its value. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly setting: string;
  constructor(setting: string, problem: string) {
    super(`${setting}: ${problem}`);
    this.setting = setting;
  }
}

export interface Config {
  /** The shop's port; the others follow from it. */
  readonly port: number;
  readonly ports: Ports;
  /** The interface the shop listens on; loopback unless a proxy that ends TLS reaches it from elsewhere. */
  readonly host: string;
  /** Absolute folder for everything the demo keeps. */
  readonly dataDir: string;
  /** Undefined means: run the embedded server. */
  readonly databaseUrl: string | undefined;
  readonly keyringUrl: string | undefined;
  /** The origin shoppers use, such as `https://weleadzest.com`. With https, plain http is redirected (duty 3.1.2). */
  readonly publicUrl: string;
  /** How many proxies in front of the shop append to X-Forwarded-For; 0 means that the header is ignored. */
  readonly trustedProxies: number;
  readonly logLevel: "debug" | "info" | "warn" | "error" | "silent";
  readonly smtpUrl: string | undefined;
  /** Where the payment provider and the carrier are reached; undefined means: the sandboxes. */
  readonly payment: Partner | undefined;
  readonly carrier: Partner | undefined;
}

export interface Partner {
  readonly url: string;
  readonly apiKey: string;
  /** One secret, or several with commas between, each of which signs. */
  readonly webhookSecret: string;
}

/** Every port the shop opens, all on loopback but the shop's own. */
export interface Ports {
  readonly shop: number;
  readonly desk: number;
  readonly mailViewer: number;
  readonly smtp: number;
  readonly payment: number;
  readonly carrier: number;
  readonly data: number;
  readonly keyring: number;
}

export const PORTS_NEEDED = 8;

const port = z
  .string()
  .regex(/^\d{1,5}$/, "must be a port number")
  .transform(Number)
  .refine((value) => value >= 1024 && value <= 65535 - PORTS_NEEDED, "must be a port from 1024 to 65527");
const httpUrl = z.url({ protocol: /^https?$/, error: "must be an http or https address", abort: true });
const origin = httpUrl.refine(isOrigin, "must be an address without path, as https://weleadzest.com");
const partnerUrl = withoutProblem(httpUrl, findPartnerProblem);
const postgresUrl = withoutProblem(
  z.url({ protocol: /^postgres(ql)?$/, error: "must be a postgres:// connection string", abort: true }),
  findPostgresProblem,
);
const SECRET_CHARACTERS_MIN = 16;
const secret = z.string().min(SECRET_CHARACTERS_MIN, `must have at least ${SECRET_CHARACTERS_MIN} characters`);
/** While a partner's secret is changed both are good, the old and the new one, with a comma between. */
const secrets = z
  .string()
  .refine(
    (list) => list.split(",").every((part) => part.trim().length >= SECRET_CHARACTERS_MIN && part === part.trim()),
    `must have at least ${SECRET_CHARACTERS_MIN} characters in each part, with nothing but a comma between parts`,
  );

const settings = {
  PORT: port.default(3000),
  DATA_DIR: z.string().min(1, "must name a folder").default(".data"),
  DATABASE_URL: postgresUrl.optional(),
  KEYRING_URL: postgresUrl.optional(),
  HOST: z.union([z.ipv4(), z.ipv6()], { error: "must be the IP address of an interface" }).default("127.0.0.1"),
  PUBLIC_URL: origin.optional(),
  TRUSTED_PROXIES: z
    .string()
    .regex(/^[0-5]$/, "must be a number from 0 to 5")
    .transform(Number)
    .default(0),
  LOG_LEVEL: z
    .enum(["debug", "info", "warn", "error", "silent"], { error: "must be debug, info, warn, error or silent" })
    .default("info"),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: "must be an smtp:// or smtps:// address" }).optional(),
  PAYMENT_URL: partnerUrl.optional(),
  PAYMENT_API_KEY: secret.optional(),
  PAYMENT_WEBHOOK_SECRET: secrets.optional(),
  CARRIER_URL: partnerUrl.optional(),
  CARRIER_API_KEY: secret.optional(),
  CARRIER_WEBHOOK_SECRET: secrets.optional(),
};

/** The names of all settings, as they stand in the environment. */
export const SETTING_NAMES: readonly string[] = Object.keys(settings);

/** Reads the settings from the environment. Throws a ConfigError that names the first wrong one. */
export function loadConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const read = <Name extends keyof typeof settings>(name: Name): z.output<(typeof settings)[Name]> => {
    const given = environment[name];
    const parsed = settings[name].safeParse(given === "" ? undefined : given);
    if (!parsed.success) throw new ConfigError(name, parsed.error.issues[0]?.message ?? "is wrong");
    return parsed.data as z.output<(typeof settings)[Name]>;
  };
  const shop = read("PORT");
  const databaseUrl = read("DATABASE_URL");
  const keyringUrl = read("KEYRING_URL");
  if (databaseUrl !== undefined && keyringUrl !== undefined && isSameDatabase(databaseUrl, keyringUrl)) {
    throw new ConfigError("KEYRING_URL", "must not be the database of DATABASE_URL: keys never lie beside the data");
  }
  const host = read("HOST");
  const trustedProxies = read("TRUSTED_PROXIES");
  const publicUrl = new URL(read("PUBLIC_URL") ?? `http://127.0.0.1:${shop}`).origin;
  assertShoppersAreEncrypted({ publicUrl, host, trustedProxies });
  return {
    port: shop,
    ports: portsFrom(shop),
    host,
    dataDir: resolve(read("DATA_DIR")),
    databaseUrl,
    keyringUrl,
    publicUrl,
    trustedProxies,
    logLevel: read("LOG_LEVEL"),
    smtpUrl: read("SMTP_URL"),
    payment: partner("PAYMENT", read("PAYMENT_URL"), read("PAYMENT_API_KEY"), read("PAYMENT_WEBHOOK_SECRET")),
    carrier: partner("CARRIER", read("CARRIER_URL"), read("CARRIER_API_KEY"), read("CARRIER_WEBHOOK_SECRET")),
  };
}

/**
 * The shop itself speaks plain http. So whoever comes from beyond this machine comes through a proxy that ends TLS, or
 * not at all (duty 3.1.2).
 */
function assertShoppersAreEncrypted({
  publicUrl,
  host,
  trustedProxies,
}: Pick<Config, "publicUrl" | "host" | "trustedProxies">): void {
  const { protocol, hostname } = new URL(publicUrl);
  if (protocol === "https:") {
    if (trustedProxies > 0) return;
    throw new ConfigError("TRUSTED_PROXIES", "must be 1 or more with an https PUBLIC_URL: a proxy ends TLS");
  }
  if (!isLoopbackHost(hostname)) throw new ConfigError("PUBLIC_URL", "must begin with https beyond this machine");
  if (!isLoopbackHost(host)) {
    throw new ConfigError("HOST", "must be a loopback address unless PUBLIC_URL begins with https");
  }
}

/** However the two are written. */
function isSameDatabase(one: string, other: string): boolean {
  return JSON.stringify(postgresTarget(one)) === JSON.stringify(postgresTarget(other));
}

function isOrigin(url: string): boolean {
  const { pathname, search, hash, username, password } = new URL(url);
  return pathname === "/" && search + hash + username + password === "";
}

function withoutProblem(schema: z.ZodURL, findProblem: (url: string) => string | undefined): z.ZodURL {
  return schema.superRefine((url, context) => {
    const problem = findProblem(url);
    if (problem !== undefined) context.addIssue({ code: "custom", message: problem });
  });
}

function portsFrom(shop: number): Ports {
  return {
    shop,
    desk: shop + 1,
    mailViewer: shop + 2,
    smtp: shop + 3,
    payment: shop + 4,
    carrier: shop + 5,
    data: shop + 6,
    keyring: shop + 7,
  };
}

function partner(
  name: string,
  url: string | undefined,
  apiKey: string | undefined,
  webhookSecret: string | undefined,
): Partner | undefined {
  if (url === undefined) return undefined;
  if (apiKey === undefined) throw new ConfigError(`${name}_API_KEY`, `is needed with ${name}_URL`);
  if (webhookSecret === undefined) throw new ConfigError(`${name}_WEBHOOK_SECRET`, `is needed with ${name}_URL`);
  return { url: url.replace(/\/+$/, ""), apiKey, webhookSecret };
}
