import { describeTreeState } from "./tree-state.ts";
import type { Register } from "./load-register.ts";
import type { DutyEvidence, RegisterEntry, Status } from "./register.ts";

const STATUSES: readonly Status[] = ["kept", "broken", "no evidence", "open"];
const STATEMENT_COLUMNS = 60;
const COLUMNS_MAX = 44;

/** The register for people: one line per duty, the faults, and a summary as the last line. */
export function formatRegister({ entries, tree, faults }: Pick<Register, "entries" | "tree" | "faults">): string {
  const rows = [
    ["id", "statement", "controls", "tests", "evidence", "status"],
    ...entries.map((entry) => [
      entry.id,
      shorten(entry.statement, STATEMENT_COLUMNS),
      shorten(entry.control.map((control) => control.id).join(", ") || "-", COLUMNS_MAX),
      String(entry.tests.length),
      formatEvidence(entry.evidence),
      formatStatus(entry),
    ]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join("  ")
      .trimEnd(),
  );
  lines.splice(1, 0, widths.map((width) => "-".repeat(width)).join("  "));
  const counts = STATUSES.map((status) => `${entries.filter((entry) => entry.status === status).length} ${status}`);
  return [
    ...lines,
    "",
    ...faults.map((fault) => `! ${fault}`),
    `${entries.length} duties: ${counts.join(", ")}; ${describeTreeState(tree)}`,
  ].join("\n");
}

function formatEvidence(evidence: DutyEvidence | null): string {
  if (evidence === null) return "-";
  const { passed, failed, sabotage, testedAt } = evidence;
  return `${passed} passed${failed > 0 ? `, ${failed} failed` : ""}, sabotage ${sabotage}, ${testedAt.slice(0, 16)}Z`;
}

function formatStatus({ status, because }: RegisterEntry): string {
  return status === "broken" || status === "no evidence"
    ? `${status} (${shorten(because, STATEMENT_COLUMNS)})`
    : status;
}

function shorten(text: string, columns: number): string {
  return text.length <= columns ? text : `${text.slice(0, columns - 1)}…`;
}
