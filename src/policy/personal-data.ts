/** What the register of promises writes. The form is the inventory's, which checks it where all are composed. */
export const policyData = {
  file: "src/policy/personal-data.ts",
  fileKinds: {
    evidence: {
      holds: "results of tests and proofs, by the titles of the tests",
      protection: "no-personal-data",
      kept: "until the next run",
      writer: "src/policy/promises/evidence.ts",
    },
  },
} as const;
