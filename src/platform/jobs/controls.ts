import { defineControl } from "#platform/controls";

const task = new URL("./task.ts", import.meta.url);
const worker = new URL("./start-worker.ts", import.meta.url);
const runner = new URL("./start-runner.ts", import.meta.url);

export const controls = [
  defineControl({
    id: "jobs.purpose-declared",
    duties: ["2.1.1"],
    does: "A worker does not start with a task that declares no known purpose.",
    sabotage: [{ file: worker, find: "if (!purposes.includes(purpose)) {", replace: "if (purpose === name) {" }],
  }),
  defineControl({
    id: "jobs.ids-only",
    duties: ["3.1.1"],
    does: "A job that carries anything but the declared ids is refused before it is stored.",
    sabotage: [
      { file: task, find: "if (odd !== undefined) throw", replace: "if (odd?.[0] === name) throw" },
      { file: task, find: "if (surplus.length > 0) throw", replace: "if (surplus.includes(name)) throw" },
    ],
  }),
  defineControl({
    id: "jobs.faults-say-nothing",
    duties: ["3.1.1"],
    does: "Of a job that failed the queue keeps the name of the fault and nothing that it said.",
    sabotage: [{ file: runner, find: "throw new Error(nameOfError(error));", replace: "throw error;" }],
  }),
];
