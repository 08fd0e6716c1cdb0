import { openPartnerControls, type PartnerControls } from "../client/partner-controls.ts";
import { callJson } from "../client/json-call.ts";
import { startCarrier } from "../../sandbox/carrier/index.ts";
import { startMailViewer } from "../../sandbox/mail-viewer/index.ts";
import { startPaymentProvider } from "../../sandbox/payment-provider/index.ts";
import type { ReceivedMail } from "./repeated-mails.ts";

/** Provider, carrier and mail server: other companies, which do not die with the shop. */
export interface OutsideWorld extends AsyncDisposable {
  readonly controls: PartnerControls;
  /** How the shop reaches them. */
  readonly environment: Readonly<Record<string, string>>;
  /** How often each mail was received, by Message-ID. */
  countMails(): Promise<Map<string, number>>;
  /** When the mails of these Message-IDs were received since an instant. */
  listMails(messageIds: ReadonlySet<string>, since: Date): Promise<ReceivedMail[]>;
}

const SECRET = "a-secret-that-the-proof-shares";
const RETRY_MILLISECONDS = 200;
const MAILS_LISTED_MAX = 500;

export async function openOutsideWorld(shopUrl: string): Promise<OutsideWorld> {
  const partner = { port: 0, secretKey: SECRET, webhookSecrets: [SECRET], retryMilliseconds: RETRY_MILLISECONDS };
  const payments = await startPaymentProvider({ ...partner, webhookUrl: `${shopUrl}/webhooks/payment` });
  const carrier = await startCarrier({ ...partner, webhookUrl: `${shopUrl}/webhooks/carrier` });
  const mail = await startMailViewer({ port: 0, smtpPort: 0 });
  const controls = openPartnerControls(payments.url, carrier.url);
  await controls.repeatWebhooks();
  const askMail = async (path: string) => (await callJson({ method: "GET", url: `${mail.url}/api${path}` })).json;
  return {
    controls,
    environment: {
      PAYMENT_URL: payments.url,
      PAYMENT_API_KEY: SECRET,
      PAYMENT_WEBHOOK_SECRET: SECRET,
      CARRIER_URL: carrier.url,
      CARRIER_API_KEY: SECRET,
      CARRIER_WEBHOOK_SECRET: SECRET,
      SMTP_URL: mail.smtpUrl,
    },
    countMails: async () => {
      const { messageIds } = (await askMail("/message-ids")) as { messageIds: { messageId: string; count: number }[] };
      return new Map(messageIds.map(({ messageId, count }) => [messageId, count]));
    },
    listMails: async (messageIds, since) => {
      const query = new URLSearchParams({ since: since.toISOString(), limit: String(MAILS_LISTED_MAX) });
      const { messages } = (await askMail(`/messages?${query}`)) as {
        messages: { messageId: string; receivedAt: string }[];
      };
      const wanted = messages.filter(({ messageId }) => messageIds.has(messageId));
      const grouped = Map.groupBy(wanted, ({ messageId }) => messageId);
      return [...grouped].map(([messageId, copies]) => ({
        messageId,
        receivedAt: copies.map(({ receivedAt }) => Date.parse(receivedAt)),
      }));
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all([payments.close(), carrier.close(), mail.close()]);
    },
  };
}
