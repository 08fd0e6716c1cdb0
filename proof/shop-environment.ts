/**
 * Settings that a shop under proof must not take over from whoever runs the proof: it stands on databases, partners and
 * addresses of its own. An empty setting counts as not given.
 */
const NOT_TAKEN_OVER = [
  "DATABASE_URL",
  "KEYRING_URL",
  "HOST",
  "PUBLIC_URL",
  "SMTP_URL",
  "PAYMENT_URL",
  "PAYMENT_API_KEY",
  "PAYMENT_WEBHOOK_SECRET",
  "CARRIER_URL",
  "CARRIER_API_KEY",
  "CARRIER_WEBHOOK_SECRET",
] as const;

/** The environment of a process that belongs to a shop under proof. */
export function shopEnvironment(settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, ...Object.fromEntries(NOT_TAKEN_OVER.map((name) => [name, ""])), ...settings };
}
