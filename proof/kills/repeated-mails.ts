/** When one mail was received, first to last. */
export interface ReceivedMail {
  readonly messageId: string;
  readonly receivedAt: readonly number[];
}

/** A kill that may have fallen between the mail server's yes and our commit: of worker or data database. */
export interface MailKill {
  readonly at: number;
}

export interface RepeatedMails {
  /** Copies beyond the first that a kill explains. */
  readonly explained: number;
  /** Message-IDs of copies that none does. */
  readonly unexplained: readonly string[];
}

/** The clocks are one and the same; what is between receiving and noting is this at most. */
const SLACK_MILLISECONDS = 300;

/** Each further copy of a mail needs a kill between the copy before it and itself. */
export function judgeRepeatedMails(mails: readonly ReceivedMail[], kills: readonly MailKill[]): RepeatedMails {
  let explained = 0;
  const unexplained: string[] = [];
  for (const { messageId, receivedAt } of mails) {
    const instants = receivedAt.toSorted((one, other) => one - other);
    for (const [index, copy] of instants.entries()) {
      const before = instants[index - 1];
      if (before === undefined) continue;
      if (kills.some(({ at }) => before - SLACK_MILLISECONDS <= at && at <= copy)) explained++;
      else unexplained.push(messageId);
    }
  }
  return { explained, unexplained };
}
