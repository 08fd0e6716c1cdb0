import type { FieldProblem } from "#shop/addresses";

export type InquiryChannel = "email" | "phone";

/** What a person submits. Only the keys of `InquiryFields` are ever read. */
export interface InquiryRequest {
  /** The session, where there is one: asking needs none (duty 1.3.6). It proves an order that is named. */
  readonly sessionId?: string | undefined;
  readonly market: string;
  readonly language: string;
  /** Bounds how much one network asks; kept in memory, for an hour at most. */
  readonly networkPrefix: string;
  readonly form: unknown;
}

/** The keys of the form. */
export const INQUIRY_FIELDS = [
  "email",
  "phone",
  "message",
  /** Slug of a style that it is about. */
  "product",
  /** Number of an order that it is about. */
  "orderNumber",
  "policyVersion",
  "policyLocale",
  /** As `openForm` gave it. */
  "formToken",
  /** A field that people do not see and leave empty. */
  "website",
] as const;

/** Something wrong with one field; never what was typed. */
export type InquiryProblem =
  /** Of `email` or `phone`. */
  | FieldProblem
  /** Neither an email address nor a phone number was given, and one is needed for the answer. */
  | { readonly field: "contact"; readonly code: "missing" }
  | { readonly field: "message"; readonly code: "missing" | "not-text" }
  | { readonly field: "message"; readonly code: "too-long"; readonly maximum: number }
  | { readonly field: "orderNumber"; readonly code: "order-number-format" }
  | { readonly field: "product"; readonly code: "unknown-product" };

export type InquiryOutcome =
  | {
      readonly ok: true;
      readonly number: string;
      readonly channel: InquiryChannel;
      /** How many numbers of cards and documents were taken out of the text before it was kept: to be told. */
      readonly numbersMasked: number;
      /** Within how many working days we answer. */
      readonly answerWithinDays: number;
      /** The order named was proven in this session. Otherwise its number is a claim, and grants nothing. */
      readonly aboutOwnOrder: boolean;
    }
  | { readonly ok: false; readonly reason: "invalid"; readonly problems: readonly InquiryProblem[] }
  /** The privacy policy shown with the form is not the one in force (duties 0.4, 0.7). */
  | { readonly ok: false; readonly reason: "policy-changed" }
  /** The form is from another day, or not ours: give a new one with what was typed, to be sent again. */
  | { readonly ok: false; readonly reason: "stale-form" }
  /** Sent faster than anyone types, or with the hidden field filled: show the form again and say so. */
  | { readonly ok: false; readonly reason: "looks-automated" }
  | { readonly ok: false; readonly reason: "too-many" };

export interface InquiryForm {
  /** To be posted as `formToken`. Holds a time and chance, and nothing about anyone. */
  readonly token: string;
  readonly answerWithinDays: number;
  readonly messageCharactersMax: number;
}

export interface Inquiries {
  /** What a fresh form needs. Nothing is stored and no cookie is needed. */
  openForm(): InquiryForm;
  /** Turns a question into a ticket of customer service (duty 1.3.4). The same form sent twice makes one. */
  submit(request: InquiryRequest): Promise<InquiryOutcome>;
}
