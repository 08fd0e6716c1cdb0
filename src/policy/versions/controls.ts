import { defineControl } from "#platform/controls";

export const controls = [
  defineControl({
    id: "policy.shown-version-is-current",
    duties: ["0.7"],
    does: "Refuses a submission unless it names the policy version in force, so that an outdated one is shown again and the accepted one can be recorded.",
    sabotage: [
      {
        file: new URL("./check-shown-version.ts", import.meta.url),
        find: `if (!isCurrentVersion(version.id, at, versions)) return { ok: false, reason: "stale" };`,
        replace: ``,
      },
    ],
  }),
];
