import { mkdirSync } from "node:fs";
import { isIPv6 } from "node:net";
import { join } from "node:path";
import { SETTING_NAMES, type Config, type Partner } from "#platform/config";

/** Variables of a process; undefined takes one out of what it would inherit. */
export type ProcessEnvironment = Readonly<Record<string, string | undefined>>;

/** For the sandboxes: other companies do not know our settings, above all not where the keys are. */
export const WITHOUT_SETTINGS: ProcessEnvironment = Object.fromEntries(SETTING_NAMES.map((name) => [name, undefined]));

/** Every setting of web and worker. Nothing is left to what this process happened to be started with. */
export function environmentOf(
  config: Config,
  known: { databaseUrl: string; keyringUrl: string; payment: Partner; carrier: Partner },
): ProcessEnvironment {
  const { payment, carrier } = known;
  return {
    PORT: String(config.port),
    HOST: config.host,
    DATA_DIR: config.dataDir,
    PUBLIC_URL: config.publicUrl,
    TRUSTED_PROXIES: String(config.trustedProxies),
    LOG_LEVEL: config.logLevel,
    DATABASE_URL: known.databaseUrl,
    KEYRING_URL: known.keyringUrl,
    SMTP_URL: config.smtpUrl ?? `smtp://127.0.0.1:${config.ports.smtp}`,
    PAYMENT_URL: payment.url,
    PAYMENT_API_KEY: payment.apiKey,
    PAYMENT_WEBHOOK_SECRET: payment.webhookSecret,
    CARRIER_URL: carrier.url,
    CARRIER_API_KEY: carrier.apiKey,
    CARRIER_WEBHOOK_SECRET: carrier.webhookSecret,
  };
}

/** The sandboxes that stand in for what is not configured, by the names of their folders. */
export function sandboxesOf(
  config: Config,
  payment: Partner,
  carrier: Partner,
): { name: string; environment: ProcessEnvironment }[] {
  const { ports } = config;
  const shopUrl = `http://${reachableHost(config.host)}:${ports.shop}`;
  const sandboxes: { name: string; environment: ProcessEnvironment }[] = [];
  if (config.smtpUrl === undefined) {
    sandboxes.push({
      name: "mail-viewer",
      environment: { MAIL_VIEWER_PORT: String(ports.mailViewer), MAIL_VIEWER_SMTP_PORT: String(ports.smtp) },
    });
  }
  if (config.payment === undefined) {
    const folder = join(config.dataDir, "sandbox");
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    sandboxes.push({
      name: "payment-provider",
      environment: {
        SANDPAY_PORT: String(ports.payment),
        SANDPAY_SECRET_KEY: payment.apiKey,
        SANDPAY_WEBHOOK_SECRETS: payment.webhookSecret,
        SANDPAY_WEBHOOK_URL: `${shopUrl}/webhooks/payment`,
        SANDPAY_STATE: join(folder, "payments.jsonl"),
      },
    });
  }
  if (config.carrier === undefined) {
    sandboxes.push({
      name: "carrier",
      environment: {
        SANDFREIGHT_PORT: String(ports.carrier),
        SANDFREIGHT_SECRET_KEY: carrier.apiKey,
        SANDFREIGHT_WEBHOOK_SECRETS: carrier.webhookSecret,
        SANDFREIGHT_WEBHOOK_URL: `${shopUrl}/webhooks/carrier`,
      },
    });
  }
  return sandboxes;
}

/** A name under which this machine reaches what listens on an interface; on all of them, the nearest. */
function reachableHost(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return isIPv6(host) ? `[${host}]` : host;
}
