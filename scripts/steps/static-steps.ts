import type { Step } from "./run-steps.ts";

/** What can be said about the sources without running them. The longest come first, so that two at a time end early. */
export const STATIC_STEPS: readonly Step[] = [
  { name: "types", program: ["node_modules/typescript/bin/tsc", "-p", "."] },
  { name: "lint", program: ["node_modules/oxlint/bin/oxlint"] },
  { name: "arrows", program: ["scripts/arrows.ts"] },
  { name: "format", program: ["node_modules/oxfmt/bin/oxfmt", "--check"] },
  { name: "licences", program: ["scripts/licences.ts"] },
];
