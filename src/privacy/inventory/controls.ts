import { defineControl } from "#platform/controls";

const file = new URL("./field.ts", import.meta.url);

export const controls = [
  defineControl({
    id: "inventory.three-sources",
    duties: ["1.3.1"],
    does: "A personal field comes from one of three sources: provided, recorded automatically, supplemented with consent.",
    sabotage: [{ file, find: "if (!SOURCES.includes(source))", replace: "if (source === undefined)" }],
  }),
  defineControl({
    id: "inventory.fields-are-decided",
    duties: ["0.3", "2.1.1"],
    does: "A personal field without purpose, source or retention, or with a purpose outside the closed list, is refused.",
    sabotage: [
      { file, find: "if (field.purposes.length === 0)", replace: "if (field.purposes === undefined)" },
      { file, find: "if (!isPurpose(purpose))", replace: "if (purpose === undefined)" },
    ],
  }),
];
