import { z } from "zod";
import type { Ids } from "#platform/ids";
import { addingJob, defineTaskName } from "#platform/jobs";
import { sql, type Tx } from "#platform/postgres";
import { LETTER_KINDS, type LetterKind } from "./letter-kinds.ts";

export const sendLetterTask = defineTaskName({
  name: "send-letter",
  payload: z.object({ letterId: z.uuid() }),
  // About three weeks: a mail server is away for days at most, and none is owed for ever.
  attemptsMax: 100,
});

/** Owes a letter as part of the act it tells of. The same kind about the same thing is owed once. */
export async function oweLetter(
  tx: Tx,
  ids: Ids,
  letter: { readonly kind: LetterKind; readonly aboutId: string; readonly at: Date },
): Promise<void> {
  const id = ids.uuid();
  await tx.run(sql`
    with owed as (
      insert into shop.letter (id, kind, about_kind, about_id, state, owed_at)
      values (${id}, ${letter.kind}, ${LETTER_KINDS[letter.kind]}, ${letter.aboutId}, 'owed', ${letter.at})
      on conflict (about_id, kind) do nothing
      returning id
    )
    select ${addingJob(sendLetterTask, { letterId: id })} from owed`);
}
