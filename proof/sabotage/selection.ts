import { citationPattern, type Citation } from "#policy/promises";
import type { TestSelection } from "./test-run.ts";

/** Tests that are tried together. The quick ones come first; browser journeys only if those notice nothing. */
export const STAGES = [["unit", "db"], ["e2e"]] as const;
export type Stage = (typeof STAGES)[number];

/** The vitest project a test file belongs to; undefined for long proofs, which sabotages do not run. */
export function projectOf(file: string): Stage[number] | undefined {
  if (file.startsWith("proof/")) return undefined;
  if (file.startsWith("e2e/")) return "e2e";
  return file.endsWith(".db.test.ts") ? "db" : "unit";
}

/** The tests of a stage that cite at least one of the duties; undefined where there are none. */
export function selectTests(
  root: string,
  stage: Stage,
  duties: readonly string[],
  citations: readonly Citation[],
): Omit<TestSelection, "stopAtFirstFailure"> | undefined {
  const citing = citations.filter((citation) => citation.duties.some((duty) => duties.includes(duty)));
  const projects: readonly string[] = stage;
  const files = [...new Set(citing.map(({ file }) => file))].filter((file) => {
    const project = projectOf(file);
    return project !== undefined && projects.includes(project);
  });
  if (files.length === 0) return undefined;
  return {
    root,
    projects: [...new Set(files.map((file) => projectOf(file)!))].toSorted(),
    files,
    namePattern: citationPattern(duties),
  };
}
