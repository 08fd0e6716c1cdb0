import type { Scope } from "#privacy/access";
import type { Personal } from "#privacy/personal";
import type { LetterKind } from "./letter-kinds.ts";

/** A field of the vault that holds an address to write to. */
export type AddressField = "inquiry.email" | "order.email" | "withdrawal.email";

/** The values that letters open, as the vault has them. */
export type LetterValues = Readonly<Record<AddressField, string>>;

/** What one letter says, and where the address lies that it goes to. */
export interface LetterFacts {
  readonly market: string;
  readonly language: string;
  readonly address: { readonly scope: Scope; readonly field: AddressField };
  readonly says: LetterContent;
}

/** What a letter may mention, by kind. Instants are written already, in the reader's own zone. */
export type LetterContent =
  | { readonly kind: "inquiry-received"; readonly number: string; readonly days: number }
  | {
      readonly kind: "inquiry-answer";
      readonly number: string;
      /** Opened for this letter alone; a person of ours wrote it for this reader. */
      readonly answer: Personal<string>;
    }
  | {
      readonly kind: "withdrawal-received";
      readonly number: string;
      readonly orderNumber: string;
      readonly receivedAt: string;
      /** What becomes of it: see `withdrawal-receipt.ts` of after-sales. */
      readonly outcome:
        | "send-back"
        | "canceled"
        | "looked-at"
        | "outside-period"
        | "country-not-covered"
        | "already-over";
      readonly whole: boolean;
      readonly pieces: readonly string[];
      readonly sendBackDays: number;
      readonly refundDays: number;
      /** The last moment of the period, where one was running. */
      readonly until: string | null;
      readonly returnAddress: string | null;
    }
  | {
      readonly kind: "withdrawal-noted";
      readonly receivedAt: string;
      /** As given, if it has the form of a number of ours: nothing else that was typed is repeated. */
      readonly orderNumber: string | null;
    };

/** Tells what a letter is to say; undefined when there is nothing left to tell, or nobody. */
export type DescribeLetter = (kind: LetterKind, aboutId: string) => Promise<LetterFacts | undefined>;
