import { defineControl } from "#platform/controls";

export const controls = [
  defineControl({
    id: "cli.faults-say-nothing",
    duties: ["3.1.1"],
    does: "A fault is told by its class and code; its message, which may hold what a person typed, is not printed.",
    sabotage: [
      {
        file: new URL("./run-cli.ts", import.meta.url),
        find: "return `failed with ${error.name}",
        replace: "return `failed with ${error.message}",
      },
    ],
  }),
  defineControl({
    id: "cli.complaints-repeat-nothing",
    duties: ["3.1.1"],
    does: "A complaint about the command line says what would have been right and never repeats a value.",
    sabotage: [
      {
        file: new URL("./parse-command-line.ts", import.meta.url),
        find: "message: `<${name}> ${read.message}`",
        replace: "message: `<${name}> ${text} ${read.message}`",
      },
    ],
  }),
];
