/** The subject is being erased, or was: nothing is sealed for it any more. */
export class SubjectFenced extends Error {
  override readonly name = "SubjectFenced";

  constructor(subjectId: string) {
    super(`subject ${subjectId} takes no more records`);
  }
}

/** The scope holds such a record already, or belongs to another subject. */
export class ScopeTaken extends Error {
  override readonly name = "ScopeTaken";

  constructor(scope: { kind: string; id: string }) {
    super(`${scope.kind} ${scope.id} belongs to another subject`);
  }
}

/** A value does not have the form that the inventory declares. Names the field and the rule, never the value. */
export class ValueRefused extends Error {
  override readonly name = "ValueRefused";
  readonly field: string;

  constructor(field: string, rules: readonly string[]) {
    super(`the value of ${field} does not have its declared form: ${rules.join(", ")}`);
    this.field = field;
  }
}
