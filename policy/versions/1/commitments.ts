import type { Commitments, SubjectLines } from "../../clause.ts";

/** The numbers of version 1. The sentences of the version and the code that keeps them read them from here. */
export const commitments: Commitments = {
  "correction.decision": { value: 3, unit: "working-day" },
  "cancellation.verification": { value: 7, unit: "working-day" },
  "cancellation.erasure": { value: 15, unit: "working-day" },
  "complaint.contact": { value: 2, unit: "working-day" },
  "complaint.solution": { value: 5, unit: "working-day" },
  "core-change.notice": { value: 7, unit: "working-day" },
  "minors.age-limit": { value: 18, unit: "year" },
};

export const subjectLines: SubjectLines = {
  correction: "Information Correction - Name - Account Name (if applicable)",
  deletion: "Information Deletion - Order Number/Account Name",
  cancellation: "Account Cancellation - Account Name",
};
