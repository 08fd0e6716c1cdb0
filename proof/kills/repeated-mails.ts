/** When one mail was received, first to last. */
export interface ReceivedMail {
  readonly messageId: string;
  readonly receivedAt: readonly number[];
}

/**
 * A kill that may have fallen between the mail server's yes and our commit: of the worker or the data database. What it
 * cuts off it cuts off from `at` to `until`: sessions of a killed database go on for a moment, and then nothing can be
 * committed until it is back.
 */
export interface MailKill {
  readonly at: number;
  readonly until: number;
}

export interface RepeatedMails {
  /** Copies beyond the first that a kill explains. */
  readonly explained: number;
  /** Message-IDs of copies that none does. */
  readonly unexplained: readonly string[];
}

/** Between accepting a mail and noting it. */
const SLACK_MILLISECONDS = 300;

/** Each further copy of a mail needs a kill that cut off the copy before it. */
export function judgeRepeatedMails(mails: readonly ReceivedMail[], kills: readonly MailKill[]): RepeatedMails {
  let explained = 0;
  const unexplained: string[] = [];
  for (const { messageId, receivedAt } of mails) {
    const instants = receivedAt.toSorted((one, other) => one - other);
    for (const [index, copy] of instants.entries()) {
      const before = instants[index - 1];
      if (before === undefined) continue;
      if (kills.some(({ at, until }) => before <= until + SLACK_MILLISECONDS && at <= copy)) explained++;
      else unexplained.push(messageId);
    }
  }
  return { explained, unexplained };
}
