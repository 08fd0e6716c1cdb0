import type { Step } from "../step.ts";
export const canaryStep: Step = { name: "canary", shows: "x", run: async () => ({ failures: [], facts: {} }) };
