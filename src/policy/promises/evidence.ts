import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";

/** Where results lie below the project. The folder is not committed, so a fresh clone has no evidence. */
export const TEST_EVIDENCE_FILE = "reports/evidence/tests.json";
export const SABOTAGE_EVIDENCE_FILE = "reports/evidence/sabotage.json";

/**
 * In place of a test's name: failed where a file could not be loaded or its own hooks failed, so that none of its tests
 * can be trusted.
 */
export const WHOLE_FILE = "(the file as a whole)";

/** When something ran, and whether the working tree was exactly its commit from beginning to end. */
const ranAt = { testedAt: z.iso.datetime(), clean: z.boolean() };

const testResult = z.object({ result: z.enum(["passed", "failed"]), ...ranAt });
const testEvidence = z.object({
  commit: z.string(),
  /** By test file, then by full name (`group > test`). */
  files: z.record(z.string(), z.record(z.string(), testResult)),
});

/**
 * `bites`: a test that passes otherwise fails under the sabotage. `does not bite`: none does. `invalid`: the edit
 * leaves nothing that could run, so it shows nothing. `no baseline`: its tests are missing or fail without it, too.
 */
export const VERDICTS = ["bites", "does not bite", "invalid", "no baseline"] as const;
export type Verdict = (typeof VERDICTS)[number];

const sabotageResult = z.object({
  verdict: z.enum(VERDICTS),
  /** Duties of the control that are cited by a test which failed under the sabotage. */
  noticedFor: z.array(z.string()),
  /** The reason in words. */
  detail: z.string(),
  ...ranAt,
});
const sabotageEvidence = z.object({
  commit: z.string(),
  /** By control id. */
  controls: z.record(z.string(), sabotageResult),
});

export type TestResult = z.infer<typeof testResult>;
/** Results of tests, all of one commit. */
export type TestEvidence = z.infer<typeof testEvidence>;
export type SabotageResult = z.infer<typeof sabotageResult>;
/** Results of sabotages, all of one commit. */
export type SabotageEvidence = z.infer<typeof sabotageEvidence>;

/** The stored results of tests; undefined where none are stored or the file is not ours. */
export function readTestEvidence(root: string): TestEvidence | undefined {
  return read(join(root, TEST_EVIDENCE_FILE), testEvidence);
}

export function readSabotageEvidence(root: string): SabotageEvidence | undefined {
  return read(join(root, SABOTAGE_EVIDENCE_FILE), sabotageEvidence);
}

/**
 * Adds results to those stored for the same commit, so that several runs of one `npm test` make one body of evidence;
 * results of another commit are dropped. The file is replaced as a whole, never seen half written.
 */
export function addTestEvidence(root: string, added: TestEvidence): void {
  const stored = readTestEvidence(root);
  const files = { ...(stored?.commit === added.commit ? stored.files : {}) };
  for (const [file, tests] of Object.entries(added.files)) files[file] = { ...files[file], ...tests };
  write(join(root, TEST_EVIDENCE_FILE), { commit: added.commit, files });
}

export function addSabotageEvidence(root: string, added: SabotageEvidence): void {
  const stored = readSabotageEvidence(root);
  const controls = { ...(stored?.commit === added.commit ? stored.controls : {}), ...added.controls };
  write(join(root, SABOTAGE_EVIDENCE_FILE), { commit: added.commit, controls });
}

function read<Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> | undefined {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    // A file that is no JSON is no evidence; the next run replaces it.
    return undefined;
  }
}

function write(path: string, evidence: TestEvidence | SabotageEvidence): void {
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, `${JSON.stringify(evidence, null, 2)}\n`);
  renameSync(unfinished, path);
}
