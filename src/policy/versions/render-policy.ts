import { createHash } from "node:crypto";
import type {
  Commitment,
  CommitmentName,
  Commitments,
  PolicyLocale,
  PolicyText,
  PolicyVersion,
} from "../../../policy/clause.ts";

/** Who publishes the policy, taken from the shop's configuration. [0.1, 8.2] */
export interface Publisher {
  /** The controller's exact legal name. */
  readonly legalName: string;
  readonly brand: string;
  /** Host name without a scheme. */
  readonly site: string;
  readonly email: string;
  readonly phone: string;
}

export interface RenderedClause {
  readonly id: string;
  readonly form: "paragraph" | "point";
  /** Plain text; the page escapes it. */
  readonly text: string;
  readonly duties: readonly string[];
  /** The numbers this clause promises, by commitment name. */
  readonly commitments: Readonly<Record<string, Commitment>>;
}

export interface RenderedItem {
  /** `4.2`, or null where the section has one unnumbered item. */
  readonly number: string | null;
  readonly heading: string | null;
  readonly clauses: readonly RenderedClause[];
}

export interface RenderedSection {
  /** `preamble`, `1` to `7`, `closing`. */
  readonly id: string;
  /** Null for the preamble and the closing words. */
  readonly heading: string | null;
  readonly items: readonly RenderedItem[];
}

export interface RenderedPolicy {
  readonly versionId: string;
  readonly locale: PolicyLocale;
  /** ISO instants; a page shows their date in Asia/Shanghai. */
  readonly publishedAt: string;
  readonly effectiveAt: string;
  readonly title: string;
  readonly sections: readonly RenderedSection[];
  /** SHA-256 of `policyText`, in hex. */
  readonly sha256: string;
}

const PLACEHOLDER = /\{([^{}]+)\}/g;

/** Turns a version into the sections a page shows. Throws when a sentence or heading is missing or names no fact. */
export function renderPolicy(version: PolicyVersion, locale: PolicyLocale, publisher: Publisher): RenderedPolicy {
  const text = version.texts[locale];
  const sections = version.outline.map((section) => ({
    id: section.id,
    heading: text.headings[section.id] ?? null,
    items: section.items.map((item) => ({
      number: item.number,
      heading: item.number === null ? null : required(text.headings, item.number),
      clauses: item.clauses.map(({ id, form, duties }) => ({
        id,
        form,
        duties,
        ...renderSentence(required(text.clauses, id), { version, text, publisher }),
      })),
    })),
  }));
  const { id: versionId, publishedAt, effectiveAt } = version;
  const words = { versionId, locale, publishedAt, effectiveAt, title: text.title, sections };
  return { ...words, sha256: createHash("sha256").update(policyText(words)).digest("hex") };
}

interface Facts {
  readonly version: PolicyVersion;
  readonly text: PolicyText;
  readonly publisher: Publisher;
}

function renderSentence(sentence: string, { version, text, publisher }: Facts) {
  const commitments: Record<string, Commitment> = {};
  const facts: Record<string, string> = {
    ...publisher,
    "subject.correction": version.subjectLines.correction,
    "subject.deletion": version.subjectLines.deletion,
    "subject.cancellation": version.subjectLines.cancellation,
  };
  const rendered = sentence.replace(PLACEHOLDER, (_, name: string) => {
    if (!isCommitmentName(name, version.commitments)) return required(facts, name);
    commitments[name] = version.commitments[name];
    return text.quantity(version.commitments[name]);
  });
  return { text: rendered, commitments };
}

function isCommitmentName(name: string, commitments: Commitments): name is CommitmentName {
  return Object.hasOwn(commitments, name);
}

function required(texts: Readonly<Record<string, string>>, name: string): string {
  const found = Object.hasOwn(texts, name) ? texts[name] : undefined;
  if (found === undefined || found === "") throw new Error(`the policy has no words for "${name}"`);
  return found;
}

/**
 * The whole policy as plain text, for saving and for the hash: title, then headings with their numbers, paragraphs and
 * points, separated by blank lines. The dates are not part of it, so the same words always have the same hash. [0.5]
 */
export function policyText(policy: Pick<RenderedPolicy, "title" | "sections">): string {
  const lines = [policy.title];
  for (const section of policy.sections) {
    if (section.heading !== null) lines.push(`${section.id}. ${section.heading}`);
    for (const item of section.items) {
      if (item.heading !== null) lines.push(`${item.number} ${item.heading}`);
      for (const clause of item.clauses) lines.push(clause.form === "point" ? `• ${clause.text}` : clause.text);
    }
  }
  return `${lines.join("\n\n")}\n`;
}

/** Names exactly the text a person saw: version, locale and the beginning of the hash, as `1-en-5d41402abc4b`. */
export function policyVersionId(policy: Pick<RenderedPolicy, "versionId" | "locale" | "sha256">): string {
  return `${policy.versionId}-${policy.locale}-${policy.sha256.slice(0, 12)}`;
}
