import { createFaults } from "../kit/faults.ts";
import { listen } from "../kit/http.ts";
import { createMailbox } from "./mailbox.ts";
import { startSmtp } from "./smtp.ts";
import { createWeb } from "./web.ts";

export interface MailViewerOptions {
  /** Of the pages and the API; 0 takes any free port. */
  readonly port: number;
  readonly smtpPort: number;
  readonly now?: (() => Date) | undefined;
}

export interface MailViewer {
  readonly url: string;
  readonly port: number;
  readonly smtpUrl: string;
  readonly smtpPort: number;
  close(): Promise<void>;
}

export async function startMailViewer(options: MailViewerOptions): Promise<MailViewer> {
  const mailbox = createMailbox(options.now ?? (() => new Date()));
  const faults = createFaults();
  const smtp = await startSmtp(options.smtpPort, mailbox, faults);
  const web = await listen(options.port, createWeb({ mailbox, faults, smtpCounts: smtp.counts }));
  return {
    url: `http://127.0.0.1:${web.port}`,
    port: web.port,
    smtpUrl: `smtp://127.0.0.1:${smtp.port}`,
    smtpPort: smtp.port,
    close: async () => {
      await Promise.all([smtp.close(), web.close()]);
    },
  };
}
