/**
 * Proves that every control has tests with teeth: turns the controls off one after the other, in memory, and demands
 * that a test citing one of the control's duties fails. Ends with exit code 1 when one does not.
 */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { systemClock } from "#platform/clock";
import {
  addSabotageEvidence,
  describeTreeState,
  loadRegister,
  readTreeState,
  SABOTAGE_EVIDENCE_FILE,
  type DeclaredControl,
} from "#policy/promises";
import { createBaselines, proveControl } from "./prove-control.ts";
import type { SabotageVerdict } from "./verdict.ts";

const HELP = `Usage: node proof/sabotage/run.ts [--only <control id>]... [--help]

Turns each control off and demands that a test citing one of its duties fails.

  --only   prove this control only; may be given several times
  --help   this text

Results go to ${SABOTAGE_EVIDENCE_FILE} and are shown by npm run promises.
`;

const root = fileURLToPath(new URL("../..", import.meta.url));
process.exitCode = await main();

async function main(): Promise<number> {
  const only = readOnly();
  if (typeof only === "number") return only;
  const { controls, citations } = await loadRegister(root);
  const unknown = only.filter((id) => !controls.some((control) => control.id === id));
  if (unknown.length > 0) {
    process.stderr.write(`there is no control ${unknown.join(", ")}\n`);
    return 2;
  }
  const chosen = only.length === 0 ? controls : controls.filter((control) => only.includes(control.id));
  const baselines = createBaselines(root, chosen, citations, say);
  const verdicts = new Map<DeclaredControl, SabotageVerdict>();
  for (const [index, control] of chosen.entries()) {
    const before = readTreeState(root);
    const verdict = await proveControl(root, control, citations, baselines);
    verdicts.set(control, verdict);
    const after = readTreeState(root);
    if (before.ok && after.ok && before.commit === after.commit) {
      const ran = { testedAt: systemClock.now().toISOString(), clean: before.clean && after.clean };
      addSabotageEvidence(root, { commit: after.commit, controls: { [control.id]: { ...verdict, ...ran } } });
    }
    say(`[${index + 1}/${chosen.length}] ${control.id}: ${verdict.verdict} (${verdict.detail})`);
  }
  return summarize(verdicts, controls);
}

/** Each control must bite, and each duty must be noticed by a test of its own under one of its controls. */
function summarize(
  verdicts: ReadonlyMap<DeclaredControl, SabotageVerdict>,
  controls: readonly DeclaredControl[],
): number {
  const toothless = [...verdicts.values()].filter(({ verdict }) => verdict !== "bites");
  const noticed = new Set([...verdicts.values()].flatMap(({ noticedFor }) => noticedFor));
  const tried = [...new Set([...verdicts.keys()].flatMap(({ duties }) => duties))];
  const unnoticed = tried.filter((duty) => {
    const keeping = controls.filter(({ duties }) => duties.includes(duty));
    return !noticed.has(duty) && keeping.every((control) => verdicts.get(control)?.verdict === "bites");
  });
  for (const duty of unnoticed) say(`duty ${duty}: no test that cites it fails when one of its controls is off`);
  say(`${verdicts.size} controls, ${verdicts.size - toothless.length} bite; ${describeTreeState(readTreeState(root))}`);
  return toothless.length + unnoticed.length > 0 ? 1 : 0;
}

function readOnly(): string[] | number {
  try {
    const { values } = parseArgs({ options: { only: { type: "string", multiple: true }, help: { type: "boolean" } } });
    if (!values.help) return values.only ?? [];
    process.stdout.write(HELP);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
    return 2;
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
