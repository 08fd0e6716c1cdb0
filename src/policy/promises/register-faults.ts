import type { Citation } from "./citations.ts";
import type { DeclaredControl } from "./declared-controls.ts";
import type { Duty } from "./duties.ts";
import { findEditFaults, resolveEdits } from "./source-edits.ts";

/**
 * What does not fit together between duties, controls, sabotages and tests, one plain sentence each; empty when the
 * register is sound. Reads the files that the sabotages edit.
 */
export function findRegisterFaults(
  root: string,
  duties: readonly Duty[],
  controls: readonly DeclaredControl[],
  citations: readonly Citation[],
): string[] {
  return [
    ...findDoubleControls(controls),
    ...findUnknownDuties(duties, controls, citations),
    ...findUncitedDuties(controls, citations),
    ...controls.flatMap((control) => {
      const faults = findEditFaults(root, resolveEdits(control.sabotage));
      return faults.map((fault) => `${where(control)}: ${fault}`);
    }),
  ];
}

function findDoubleControls(controls: readonly DeclaredControl[]): string[] {
  const doubles = controls.filter((control, index) => controls.findIndex(({ id }) => id === control.id) !== index);
  return doubles.map((control) => `${where(control)}: another control has the same id`);
}

function findUnknownDuties(
  duties: readonly Duty[],
  controls: readonly DeclaredControl[],
  citations: readonly Citation[],
): string[] {
  const known = new Set(duties.map((duty) => duty.id));
  const unknown = (ids: readonly string[]) => ids.filter((id) => !known.has(id));
  return [
    ...controls.flatMap((control) => unknown(control.duties).map((id) => `${where(control)}: there is no duty ${id}`)),
    ...citations.flatMap(({ file, title, duties: ids }) =>
      unknown(ids).map((id) => `${file}: "${title}" cites ${id}, and there is no such duty`),
    ),
  ];
}

function findUncitedDuties(controls: readonly DeclaredControl[], citations: readonly Citation[]): string[] {
  const cited = new Set(citations.flatMap((citation) => citation.duties));
  return controls.flatMap((control) =>
    control.duties.filter((id) => !cited.has(id)).map((id) => `${where(control)}: no test cites its duty ${id}`),
  );
}

function where(control: DeclaredControl): string {
  return `control ${control.id} (${control.declaredIn})`;
}
