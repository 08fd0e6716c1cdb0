import { defineControl } from "#platform/controls";

const log = new URL("./index.ts", import.meta.url);
const faults = new URL("./describe-fault.ts", import.meta.url);

export const controls = [
  defineControl({
    id: "log.declared-fields-only",
    duties: ["3.1.1"],
    does: "A field that the inventory of personal data does not declare is dropped from every line of the log.",
    sabotage: [
      {
        file: log,
        find: ".filter(([name]) => options.declaredFields.has(name))",
        replace: ".filter(([name]) => name !== options.process)",
      },
    ],
  }),
  defineControl({
    id: "log.withholds-text",
    duties: ["3.1.1"],
    does: "A value that is no id, enum or number is withheld, even in a declared field.",
    sabotage: [
      {
        file: log,
        find: `if (typeof value === "string") return WORD.test(value) ? value : WITHHELD;`,
        replace: `if (typeof value === "string") return value;`,
      },
    ],
  }),
  defineControl({
    id: "log.faults-without-messages",
    duties: ["3.1.1"],
    does: "Of a fault the log keeps class, code and place; a message, or a line of it that looks like a place, is not written.",
    sabotage: [
      {
        file: faults,
        find: `const frames = start === -1 || start > firstLineEnd ? "" : stack.slice(start + heading.length);`,
        replace: `const frames = stack.slice(firstLineEnd);`,
      },
    ],
  }),
];
