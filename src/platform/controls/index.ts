/**
 * A control is code that keeps one or more duties of the privacy policy. It is declared beside the code it describes,
 * together with the sabotage that would turn it off. The register of promises joins controls, tests and evidence.
 */
export interface Control {
  /** Dotted and stable: `part.what-holds`. */
  readonly id: string;
  /** Ids of the duties it keeps, as `4.2.5`. */
  readonly duties: readonly string[];
  /** One sentence in the present tense that says what the control does. */
  readonly does: string;
  /**
   * Edits that switch the control off. They are made in memory, and only while the proof runs the tests that cite the
   * duties: the program itself has no such switch.
   */
  readonly sabotage: readonly SourceEdit[];
}

/** Replaces one snippet of a source file; the snippet must occur exactly once. */
export interface SourceEdit {
  readonly file: URL;
  readonly find: string;
  readonly replace: string;
}

const CONTROL_ID = /^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$/;
const DUTY_ID = /^\d\.\d(\.\d{1,2})?$/;

/** Checks the form of a declaration; whether ids and snippets exist is checked by the register. */
export function defineControl(control: Control): Control {
  if (!CONTROL_ID.test(control.id)) throw new Error(`control id "${control.id}" is not dotted kebab-case`);
  if (control.duties.length === 0) throw new Error(`control ${control.id} names no duty`);
  for (const duty of control.duties) {
    if (!DUTY_ID.test(duty)) throw new Error(`control ${control.id} names "${duty}", which is no duty id`);
  }
  if (control.sabotage.length === 0) throw new Error(`control ${control.id} has no sabotage`);
  return control;
}
