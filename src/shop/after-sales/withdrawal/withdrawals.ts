import type { FieldProblem } from "#shop/addresses";
import type { WithdrawalRight } from "./withdrawal-right.ts";

/** What a person posts, in both steps. Only the keys of `STATEMENT_FIELDS` are ever read. */
export interface WithdrawalRequest {
  /** The session, where there is one: withdrawing needs none. It only lets its owner see more of their own order. */
  readonly sessionId?: string | undefined;
  readonly market: string;
  readonly language: string;
  readonly networkPrefix: string;
  readonly form: unknown;
}

export const STATEMENT_FIELDS = [
  "name",
  "orderNumber",
  /** Where the receipt goes. */
  "email",
  /** `whole`, which is meant when nothing is said, or `some`. */
  "part",
  /** With `some`: which pieces, in the person's own words. */
  "pieces",
  /** With `some`, in a session that has proven the order: a list of `{ sku, quantity }`. */
  "lines",
  "policyVersion",
  "policyLocale",
  /** In the second step: as `state` gave it. */
  "confirmationToken",
] as const;

export interface StatedLine {
  readonly sku: string;
  readonly quantity: number;
}

/** The statement as it was understood, to be shown above the button that confirms it. */
export interface Statement {
  readonly name: string;
  readonly orderNumber: string;
  readonly email: string;
  readonly part: "whole" | "some";
  readonly pieces: string | null;
  readonly lines: readonly StatedLine[];
}

export type StatementProblem =
  /** Of `name` or `email`. */
  | FieldProblem
  | { readonly field: "orderNumber"; readonly code: "missing" | "order-number-format" }
  | { readonly field: "part"; readonly code: "unknown-choice" }
  | { readonly field: "pieces"; readonly code: "missing" }
  | { readonly field: "pieces"; readonly code: "too-long"; readonly maximum: number }
  /** Only in a session that has proven the order: an article or a number of pieces that is not in it. */
  | { readonly field: "lines"; readonly code: "not-in-order" };

type StatementRefusal =
  | { readonly ok: false; readonly reason: "invalid"; readonly problems: readonly StatementProblem[] }
  /** The privacy policy shown with the form is not the one in force. */
  | { readonly ok: false; readonly reason: "policy-changed" }
  | { readonly ok: false; readonly reason: "too-many" };

/** Why an order of one's own cannot be withdrawn from. Said only in a session that has proven the order. */
export type NoRight =
  | { readonly ok: false; readonly reason: "outside-period"; readonly until: Date; readonly zone: string }
  | { readonly ok: false; readonly reason: "country-not-covered" | "already-over" };

export type StatementOutcome =
  | {
      readonly ok: true;
      readonly statement: Statement;
      /** To be posted as `confirmationToken` beside the same fields by the button "confirm withdrawal". */
      readonly token: string;
    }
  | StatementRefusal
  | NoRight;

export type ConfirmationOutcome =
  /**
   * The statement is received, whatever number it names. What becomes of it is told to the email address of the order,
   * and to no one else: an answer that differed would tell strangers which orders there are.
   */
  | { readonly ok: true; readonly receivedAt: Date }
  | StatementRefusal
  /** Not the statement that was read back, or read back a day ago: show the first step again. */
  | { readonly ok: false; readonly reason: "not-stated" };

/** The right of an order's owner, and the pieces that can still be withdrawn. */
export interface OwnRight {
  readonly right: WithdrawalRight;
  readonly lines: readonly (StatedLine & { readonly title: string; readonly colour: string; readonly size: string })[];
  /** Statements made before, newest first. */
  readonly before: readonly { readonly number: string; readonly state: string; readonly receivedAt: Date }[];
}

/** Withdrawing from a contract in two steps, without a sign-in and without a reason. */
export interface Withdrawals {
  /** What the owner of an order sees beside it. */
  findRight(
    sessionId: string,
    orderNumber: string,
  ): Promise<({ readonly ok: true } & OwnRight) | { readonly ok: false; readonly reason: "not-proven" }>;
  /** First step: reads the statement back. Nothing is stored. */
  state(request: WithdrawalRequest): Promise<StatementOutcome>;
  /** Second step: receives it, once however often the button is pressed, and owes the receipt. */
  confirm(request: WithdrawalRequest): Promise<ConfirmationOutcome>;
}
