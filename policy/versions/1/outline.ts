import type { ClauseOutline, SectionOutline } from "../../clause.ts";

/** The clauses of version 1 in their order, each with the duties it states. Its words are in `en.ts`. */
export const outline = [
  section("preamble", [
    item(null, [
      paragraph("preamble.who-we-are", ["0.1", "0.2"]),
      paragraph("preamble.valued", ["0.3"]),
      paragraph("preamble.when", ["0.4"]),
      paragraph("preamble.what-this-tells", ["0.5", "0.6"]),
      paragraph("preamble.understood-first", ["0.7"]),
    ]),
  ]),
  section("1", [
    item("1.1", [
      paragraph("necessary.fields", ["1.1.1", "1.1.2"]),
      paragraph("necessary.use", ["1.1.3"]),
      paragraph("necessary.missing", ["1.1.4", "1.1.5"]),
    ]),
    item("1.2", [
      paragraph("service-related.fields", ["1.2.1"]),
      paragraph("service-related.anonymous", ["1.2.2", "1.2.3"]),
      paragraph("service-related.unlinked", ["1.2.4", "1.2.5"]),
    ]),
    item("1.3", [
      paragraph("methods", ["1.3.1"]),
      point("methods.provided", ["1.3.2", "1.3.3", "1.3.4"]),
      point("methods.automatic", ["1.3.5", "1.3.6"]),
      point("methods.supplementary", ["1.3.7"]),
    ]),
  ]),
  section("2", [
    item("2.1", [
      paragraph("uses", ["2.1.1"]),
      point("uses.order", ["2.1.2", "2.1.3", "2.1.4", "2.1.5", "2.1.6"]),
      point("uses.service", ["2.1.7", "2.1.8", "2.1.9"]),
      point("uses.legal", ["2.1.10"]),
    ]),
    item("2.2", [
      paragraph("limits.purpose", ["2.2.1"]),
      paragraph("limits.wider-use", ["2.2.2", "2.2.3"]),
      paragraph("limits.sharing", ["2.2.4", "2.2.5", "2.2.6", "2.2.7"]),
    ]),
    item("2.3", [paragraph("anonymous.use", ["2.3.1", "2.3.2"])]),
  ]),
  section("3", [
    item("3.1", [
      paragraph("security", []),
      point("security.encryption", ["3.1.1", "3.1.2"]),
      point("security.access", ["3.1.3", "3.1.4", "3.1.5"]),
      point("security.servers", ["3.1.6"]),
      paragraph("security.inspection", ["3.1.7", "3.1.8"]),
    ]),
    item("3.2", [
      paragraph("management.steps", ["3.2.1", "3.2.2", "3.2.3", "3.2.4"]),
      paragraph("management.after-cancellation", ["3.2.5"]),
      paragraph("management.staff", ["3.2.6", "3.2.7"]),
      paragraph("management.leak", ["3.2.8", "3.2.9"]),
    ]),
    item("3.3", [
      paragraph("partners.agreement", ["3.3.1", "3.3.2", "3.3.5"]),
      paragraph("partners.verification", ["3.3.3", "3.3.4"]),
    ]),
  ]),
  section("4", [
    item("4.1", [
      paragraph("access", ["4.1.1"]),
      paragraph("correction.request", ["4.1.2", "4.1.3", "4.1.4"]),
      paragraph("correction.answer", ["4.1.5", "4.1.6", "4.1.7"]),
    ]),
    item("4.2", [
      paragraph("deletion.request", ["4.2.1", "4.2.3"]),
      paragraph("cancellation.request", ["4.2.2", "4.2.4"]),
      paragraph("cancellation.verification", ["4.2.5"]),
      paragraph("cancellation.result", ["4.2.6", "4.2.7", "4.2.8"]),
    ]),
    item("4.3", [
      paragraph("complaint.request", ["4.3.1", "4.3.2"]),
      paragraph("complaint.answer", ["4.3.3", "4.3.4", "4.3.5"]),
    ]),
  ]),
  section("5", [
    item(null, [
      paragraph("minors.supervised", ["5.1", "5.2"]),
      paragraph("minors.limits", ["5.3", "5.4", "5.5"]),
      paragraph("minors.guardian-request", ["5.6"]),
    ]),
  ]),
  section("6", [
    item("6.1", [
      paragraph("revision.published", ["6.1.1", "6.1.2"]),
      paragraph("revision.accepted", ["6.1.3"]),
      paragraph("revision.refused", ["6.1.4"]),
    ]),
    item("6.2", [paragraph("revision.core", ["6.2.1", "6.2.2", "6.2.3"])]),
  ]),
  section("7", [
    item("7.1", [paragraph("disclaimer.care", ["7.1.1", "7.1.2", "7.1.3"])]),
    item("7.2", [paragraph("disclaimer.links", ["7.2.1", "7.2.3"]), paragraph("disclaimer.read-theirs", ["7.2.2"])]),
  ]),
  section("closing", [
    item(null, [
      paragraph("closing.measures", ["8.1"]),
      paragraph("closing.questions", ["8.2"]),
      paragraph("closing.answers", ["8.3"]),
    ]),
  ]),
] as const;

/** Ids of this version's clauses; the text must have words for each. */
export type ClauseId = (typeof outline)[number]["items"][number]["clauses"][number]["id"];

function section<const Items extends SectionOutline["items"]>(id: string, items: Items) {
  return { id, items };
}

function item<const Clauses extends readonly ClauseOutline[]>(number: string | null, clauses: Clauses) {
  return { number, clauses };
}

function paragraph<const Id extends string>(id: Id, duties: readonly string[]) {
  return { id, duties, form: "paragraph" as const };
}

function point<const Id extends string>(id: Id, duties: readonly string[]) {
  return { id, duties, form: "point" as const };
}
