/**
 * The form of a published policy version. A version is data: an outline (which clauses there are, in which order, and
 * which duties each one states), the commitments it makes in numbers, and one text per locale. Nothing here computes;
 * `src/policy/versions` renders it.
 */

/** What a number in the policy counts. Working days are those of the People's Republic of China, in Asia/Shanghai. */
export type CommitmentUnit = "working-day" | "year";

/** A number the policy promises, stated once: the sentence and the code that keeps it both read it here. */
export interface Commitment {
  readonly value: number;
  readonly unit: CommitmentUnit;
}

/** Every number a policy version must give. Each says from which moment it is counted. */
export type CommitmentName =
  /** From receipt of a correction request to the decision and the feedback about it. */
  | "correction.decision"
  /** From receipt of a deletion or cancellation request to the result of the verification. */
  | "cancellation.verification"
  /** From receipt of a cancellation to the last personal value being deleted or anonymised. */
  | "cancellation.erasure"
  /** From receipt of an objection or complaint to a person of ours being in contact. */
  | "complaint.contact"
  /** From receipt of an objection or complaint, not from the contact, to a solution. */
  | "complaint.solution"
  /** Whole days between the notice of a change of core clauses and the day it takes effect. */
  | "core-change.notice"
  /** The age below which a user is a minor. */
  | "minors.age-limit";

export type Commitments = Readonly<Record<CommitmentName, Commitment>>;

/** The subject lines the policy asks senders to use. They help sorting and are never a condition. */
export interface SubjectLines {
  readonly correction: string;
  readonly deletion: string;
  readonly cancellation: string;
}

export interface ClauseOutline {
  /** Stable within and across versions, so that two versions can be compared clause by clause. */
  readonly id: string;
  /** Ids of the duties this clause states, as `4.2.5`. */
  readonly duties: readonly string[];
  /** A `point` is an entry of the list that the paragraph before it opens. */
  readonly form: "paragraph" | "point";
}

export interface ItemOutline {
  /** `4.2`, or null where the section has one unnumbered item. */
  readonly number: string | null;
  readonly clauses: readonly ClauseOutline[];
}

export interface SectionOutline {
  /** `preamble`, `1` to `7`, `closing`. */
  readonly id: string;
  readonly items: readonly ItemOutline[];
}

/**
 * The words of one version in one locale. Sentences take facts and numbers by placeholder: `{legalName}`, `{brand}`,
 * `{site}`, `{email}`, `{phone}`, `{subject.correction}`, or the name of a commitment such as `{complaint.contact}`.
 */
export interface PolicyText {
  readonly title: string;
  /** By section id and by item number; the preamble and the closing words have none. */
  readonly headings: Readonly<Record<string, string>>;
  /** By clause id. */
  readonly clauses: Readonly<Record<string, string>>;
  /** How this language writes a number with its unit, as `3 working days`. */
  readonly quantity: (commitment: Commitment) => string;
}

/** English is canonical: where a translation differs, the English text holds. */
export type PolicyLocale = "en";

export interface PolicyVersion {
  /** A counting number as text. */
  readonly id: string;
  /** ISO instants. From `effectiveAt` on the version is in force, until the next one takes effect. */
  readonly publishedAt: string;
  readonly effectiveAt: string;
  readonly commitments: Commitments;
  readonly subjectLines: SubjectLines;
  readonly outline: readonly SectionOutline[];
  readonly texts: Readonly<Record<PolicyLocale, PolicyText>>;
  /** SHA-256 of the rendered text, in hex. A published text never changes: another text is another version. */
  readonly sha256: Readonly<Record<PolicyLocale, string>>;
}
