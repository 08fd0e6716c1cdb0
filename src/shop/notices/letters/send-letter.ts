import type { Clock } from "#platform/clock";
import { implementTask, type Task } from "#platform/jobs";
import type { Logger } from "#platform/log";
import type { Mailer } from "#platform/mail";
import { sql, type Db } from "#platform/postgres";
import { defineActivity, jobAccess } from "#privacy/access";
import type { Vault } from "#privacy/vault";
import { shop } from "#shop.config";
import type { DescribeLetter, LetterValues } from "./letter-facts.ts";
import type { LetterKind, LetterSubject } from "./letter-kinds.ts";
import { sendLetterTask } from "./owe-letter.ts";
import { renderLetter } from "./render-letter.ts";

/** Opening an address in order to answer, or to confirm that something was received. */
const writingBack = defineActivity({ id: "letter.write-back", purpose: "SERVICE" });

export interface LetterParts {
  readonly db: Db;
  readonly clock: Clock;
  readonly vault: Vault<LetterValues>;
  readonly mailer: Mailer;
  readonly log: Logger;
  readonly publicUrl: string;
  /** By what a letter is about. */
  readonly describe: Readonly<Record<LetterSubject, DescribeLetter>>;
}

interface Letter {
  readonly id: string;
  readonly kind: LetterKind;
  readonly aboutKind: LetterSubject;
  readonly aboutId: string;
  readonly state: "owed" | "sent" | "refused" | "void";
}

/**
 * Sends one owed letter to the one address that its facts name, and only then closes it. A crash in between may repeat
 * a mail, under the same Message-ID; none is ever lost.
 */
export function createSendLetter(parts: LetterParts): Task {
  const { db, clock } = parts;
  const close = (id: string, state: "sent" | "refused" | "void") =>
    db.run(sql`
      update shop.letter set state = ${state}, settled_at = ${clock.now()} where id = ${id} and state = 'owed'`);
  return implementTask(sendLetterTask, {
    purpose: writingBack.purpose,
    run: async ({ letterId }) => {
      const letter = await db.maybe<Letter>(sql`
        select id, kind, about_kind as "aboutKind", about_id as "aboutId", state from shop.letter where id = ${letterId}`);
      if (letter?.state !== "owed") return;
      const facts = await parts.describe[letter.aboutKind](letter.kind, letter.aboutId);
      if (facts === undefined) return void (await close(letter.id, "void"));
      const { scope, field } = facts.address;
      const opened = await parts.vault.open(jobAccess(writingBack, sendLetterTask.name, scope), {
        scope,
        fields: [field],
      });
      // The person's data is gone, so nobody is left to be told.
      if (!opened.ok) return void (await close(letter.id, "void"));
      const sent = await parts.mailer.send({
        messageId: `<${letter.id}@${new URL(parts.publicUrl).hostname}>`,
        from: { name: shop.company.brand, address: shop.contact.email },
        to: opened.values[field].reveal(),
        ...renderLetter(facts, parts.publicUrl),
      });
      await close(letter.id, sent.ok ? "sent" : "refused");
      if (!sent.ok) parts.log.warn("letter.refused", { letterId: letter.id });
    },
  });
}
