import { defineControl } from "#platform/controls";

const file = new URL("./personal.ts", import.meta.url);

export const controls = [
  defineControl({
    id: "personal.prints-nothing",
    duties: ["3.1.1"],
    does: "An opened personal value prints [personal] in logs, errors and JSON until it is revealed by name.",
    sabotage: [
      {
        file,
        find: "  toJSON(): string {\n    return SHOWN;",
        replace: "  toJSON(): unknown {\n    return this.#value;",
      },
    ],
  }),
];
