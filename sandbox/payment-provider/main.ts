import { startPaymentProvider } from "./index.ts";
import { readCommandLine, runUntilStopped } from "../kit/command-line.ts";

const line = readCommandLine(
  "Sandpay (test): a payment provider for development. Listens on 127.0.0.1 only.",
  "SANDPAY",
  [
    { name: "port", help: "0 takes any free port (the default)" },
    { name: "secret-key", help: "the merchant's API key" },
    { name: "webhook-secrets", help: "one or more, separated by commas; each signs" },
    { name: "webhook-url", help: "where events are sent" },
    { name: "public-url", help: "where payers reach this program" },
    { name: "merchant", help: "the shop's name on the page" },
    { name: "state", help: "file that keeps the books across a kill" },
    { name: "retry-milliseconds", help: "first wait before an event is sent again" },
  ],
);

const provider = await startPaymentProvider({
  port: line.wholeNumber("port") ?? 0,
  secretKey: line.needed("secret-key"),
  webhookSecrets: line.list("webhook-secrets"),
  webhookUrl: line.text("webhook-url"),
  publicUrl: line.text("public-url"),
  merchant: line.text("merchant"),
  stateFile: line.text("state"),
  retryMilliseconds: line.wholeNumber("retry-milliseconds"),
});
runUntilStopped({ listening: provider.port }, provider.close);
