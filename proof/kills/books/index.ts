import type { Evidence, Invariant } from "./evidence.ts";
import { jobInvariants } from "./jobs.ts";
import { moneyInvariants } from "./money.ts";
import { noticeInvariants } from "./notices.ts";
import { orderInvariants } from "./orders.ts";
import { parcelInvariants } from "./parcels.ts";
import { personInvariants } from "./persons.ts";
import { stockInvariants } from "./stock.ts";

export type { Evidence } from "./evidence.ts";

export const INVARIANTS: readonly Invariant[] = [
  ...orderInvariants,
  ...moneyInvariants,
  ...stockInvariants,
  ...noticeInvariants,
  ...parcelInvariants,
  ...personInvariants,
  ...jobInvariants,
];

const FAULTS_NAMED_MAX = 5;

/** Everything that does not hold, each with a few examples. */
export async function checkBooks(evidence: Evidence): Promise<string[]> {
  const failures: string[] = [];
  for (const { holds, find } of INVARIANTS) {
    const faults = await find(evidence);
    if (faults.length === 0) continue;
    const named = faults.slice(0, FAULTS_NAMED_MAX).join("; ");
    const more = faults.length > FAULTS_NAMED_MAX ? ` and ${faults.length - FAULTS_NAMED_MAX} more` : "";
    failures.push(`Not true: "${holds}" ${named}${more}`);
  }
  return failures;
}
