import type { TestShop } from "./test-shop.ts";

/** A mail as the mail viewer shows it. */
export interface Mail {
  readonly messageId: string;
  /** 1 for the first mail with this Message-ID, 2 for its first repetition. */
  readonly copy: number;
  readonly from: string;
  readonly subject: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly html: string;
  readonly links: readonly string[];
}

/** What an address received, oldest first. */
export async function listMails(world: TestShop, to: string): Promise<Mail[]> {
  const response = await fetch(`${world.mail.url}/api/messages?to=${encodeURIComponent(to)}&limit=500`);
  const { messages } = (await response.json()) as { messages: Mail[] };
  return messages.toReversed();
}

/** Lets the mail server misbehave as the rule says; see sandbox/mail-viewer/README.md. */
export async function faultMail(world: TestShop, rule: Readonly<Record<string, unknown>>): Promise<void> {
  const response = await fetch(`${world.mail.url}/control/faults`, {
    method: "POST",
    body: JSON.stringify(rule),
    headers: { "content-type": "application/json" },
  });
  if (!response.ok) throw new Error(`the rule was answered ${response.status}`);
}
