import { readCommandLine, runUntilStopped } from "../kit/command-line.ts";
import { startCarrier } from "./index.ts";

const line = readCommandLine(
  "Sandfreight (test): a carrier for development. Listens on 127.0.0.1 only.",
  "SANDFREIGHT",
  [
    { name: "port", help: "0 takes any free port (the default)" },
    { name: "secret-key", help: "the sender's API key" },
    { name: "webhook-secrets", help: "one or more, separated by commas; each signs" },
    { name: "webhook-url", help: "where tracking events are sent" },
    { name: "auto-advance-seconds", help: "parcels move by themselves, one step in this time" },
    { name: "retry-milliseconds", help: "first wait before an event is sent again" },
  ],
);

const carrier = await startCarrier({
  port: line.wholeNumber("port") ?? 0,
  secretKey: line.needed("secret-key"),
  webhookSecrets: line.list("webhook-secrets"),
  webhookUrl: line.text("webhook-url"),
  autoAdvanceSeconds: line.wholeNumber("auto-advance-seconds"),
  retryMilliseconds: line.wholeNumber("retry-milliseconds"),
});
runUntilStopped({ listening: carrier.port }, carrier.close);
