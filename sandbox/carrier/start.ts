import { createFaults } from "../kit/faults.ts";
import { listen, NOT_FOUND, sendJson } from "../kit/http.ts";
import { createWebhookSender } from "../kit/webhooks.ts";
import { createApi } from "./api.ts";
import { startAutoAdvance } from "./auto-advance.ts";
import { createControl } from "./control.ts";
import { createDepot } from "./depot.ts";
import { createPayloadLog } from "./payload-log.ts";

export interface CarrierOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** The sender's key for the API. */
  readonly secretKey: string;
  /** Each one signs every webhook. */
  readonly webhookSecrets: readonly string[];
  readonly webhookUrl?: string | undefined;
  /** Demo mode: parcels move by themselves, one step in this time. They rest when it is left out. */
  readonly autoAdvanceSeconds?: number | undefined;
  /** Wait before a webhook is sent again; it grows with each attempt. */
  readonly retryMilliseconds?: number | undefined;
  /** This company's own clock; tests may lend theirs. */
  readonly now?: (() => Date) | undefined;
}

export interface Carrier {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

const RETRY_MILLISECONDS = 500;
const SIGNATURE_HEADER = "sandfreight-signature";

export async function startCarrier(options: CarrierOptions): Promise<Carrier> {
  const now = options.now ?? (() => new Date());
  const faults = createFaults();
  const payloads = createPayloadLog();
  const webhooks = createWebhookSender({
    signatureHeader: SIGNATURE_HEADER,
    target: { url: options.webhookUrl, secrets: options.webhookSecrets },
    faults,
    now,
    retryMilliseconds: options.retryMilliseconds ?? RETRY_MILLISECONDS,
    onSettled: () => {},
  });
  const depot = createDepot(now, (event) => webhooks.send(event));
  const { autoAdvanceSeconds } = options;
  const autoAdvance = autoAdvanceSeconds === undefined ? undefined : startAutoAdvance(depot, autoAdvanceSeconds, now);
  const api = createApi({
    depot,
    faults,
    payloads,
    secretKey: options.secretKey,
    now,
    onRegistered: (trackingNumber) => autoAdvance?.enter(trackingNumber),
  });
  const control = createControl({ depot, faults, payloads, webhooks, now });

  const server = await listen(options.port, async (call, response) => {
    switch (call.path[0]) {
      case "v1":
        return api(call, response);
      case "control":
        return sendJson(response, await control(call));
      case "healthz":
        return sendJson(response, { status: 200, body: { ok: true } });
      default:
        return sendJson(response, NOT_FOUND);
    }
  });

  return {
    url: `http://127.0.0.1:${server.port}`,
    port: server.port,
    close: async () => {
      autoAdvance?.close();
      webhooks.close();
      await server.close();
    },
  };
}
