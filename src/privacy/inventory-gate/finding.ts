/** Something real that the inventory does not declare, or something declared that is not real. */
export interface Finding {
  readonly gate: "schema" | "stored-json" | "log-field" | "json-key" | "job-payload" | "file-kind";
  /** What it is about, such as `shop.order.gift_note`. */
  readonly subject: string;
  /** What was found, and what to decide. */
  readonly message: string;
}

export function formatFindings(findings: readonly Finding[]): string {
  return findings.map(({ gate, message }) => `[${gate}] ${message}`).join("\n");
}

/** Throws one error with every message; nothing when there are no findings. */
export function assertNoFindings(findings: readonly Finding[]): void {
  if (findings.length > 0)
    throw new Error(`the inventory of personal data is not complete:\n${formatFindings(findings)}`);
}
