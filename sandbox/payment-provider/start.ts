import { createApi } from "./api.ts";
import { createBook } from "./book.ts";
import { createControl } from "./control.ts";
import { createFaults } from "../kit/faults.ts";
import { createHosted } from "./hosted.ts";
import { listen, NOT_FOUND, sendJson } from "../kit/http.ts";
import { memoryOnly, openJournal } from "./journal.ts";
import { createWebhookSender, type WebhookEvent } from "../kit/webhooks.ts";

export interface PaymentProviderOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** The merchant's key for the API. */
  readonly secretKey: string;
  /** Each one signs every webhook. */
  readonly webhookSecrets: readonly string[];
  readonly webhookUrl?: string | undefined;
  /** Where payers reach this program; its own loopback address when left out. */
  readonly publicUrl?: string | undefined;
  /** The shop's name, as the payer reads it. */
  readonly merchant?: string | undefined;
  /** File that lets the books survive a kill; memory only when left out. */
  readonly stateFile?: string | undefined;
  /** Wait before a webhook is sent again; it grows with each attempt. */
  readonly retryMilliseconds?: number | undefined;
  /** This company's own clock; tests may lend theirs. */
  readonly now?: (() => Date) | undefined;
}

export interface PaymentProvider {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

const RETRY_MILLISECONDS = 500;
const EXPIRY_SWEEP_MILLISECONDS = 1000;
const SIGNATURE_HEADER = "sandpay-signature";

export async function startPaymentProvider(options: PaymentProviderOptions): Promise<PaymentProvider> {
  const now = options.now ?? (() => new Date());
  const journal = options.stateFile === undefined ? memoryOnly : openJournal(options.stateFile);
  const faults = createFaults();
  const webhooks = createWebhookSender({
    signatureHeader: SIGNATURE_HEADER,
    target: { url: options.webhookUrl, secrets: options.webhookSecrets },
    faults,
    now,
    retryMilliseconds: options.retryMilliseconds ?? RETRY_MILLISECONDS,
    onSettled: ({ id }) => journal.append([{ kind: "settled-event", value: { id } }]),
  });
  const book = createBook({ now, journal, emit: (event, plan) => webhooks.send(event, plan) });

  let ownUrl = "";
  const publicUrl = () => options.publicUrl ?? ownUrl;
  const api = createApi({ book, faults, secretKey: options.secretKey, publicUrl });
  const hosted = createHosted({ book, faults, merchant: options.merchant ?? "the shop" });
  const control = createControl({ book, faults, webhooks, now });

  const server = await listen(options.port, async (call, response) => {
    switch (call.path[0]) {
      case "v1":
        return api(call, response);
      case "pay":
        return hosted(call, response);
      case "control":
        return sendJson(response, await control(call));
      case "healthz":
        return sendJson(response, { status: 200, body: { ok: true } });
      default:
        return sendJson(response, NOT_FOUND);
    }
  });
  ownUrl = `http://127.0.0.1:${server.port}`;

  for (const { kind, value } of journal.earlier) {
    if (kind === "event") webhooks.send(value as WebhookEvent);
  }
  const sweep = setInterval(() => book.expireDue(), EXPIRY_SWEEP_MILLISECONDS).unref();

  return {
    url: ownUrl,
    port: server.port,
    close: async () => {
      clearInterval(sweep);
      webhooks.close();
      await server.close();
      journal.close();
    },
  };
}
