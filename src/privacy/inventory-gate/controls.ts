import { defineControl } from "#platform/controls";

const schemaGate = new URL("./schema-gate.ts", import.meta.url);
const logFieldGate = new URL("./log-field-gate.ts", import.meta.url);
const jsonKeyGate = new URL("./json-key-gate.ts", import.meta.url);
const fileKindGate = new URL("./file-kind-gate.ts", import.meta.url);

export const controls = [
  defineControl({
    id: "inventory-gate.columns",
    duties: ["0.3"],
    does: "A column or table of either database that the inventory does not declare fails the build.",
    sabotage: [
      {
        file: schemaGate,
        find: "if (columnClass === undefined) findings",
        replace: "if (columnClass === undefined) new Array<Finding>()",
      },
    ],
  }),
  defineControl({
    id: "inventory-gate.log-fields",
    duties: ["0.3"],
    does: "A log field that the inventory does not declare fails the build.",
    sabotage: [{ file: logFieldGate, find: "(key) => !inventory.logFields.has(key)", replace: "() => false" }],
  }),
  defineControl({
    id: "inventory-gate.json-keys",
    duties: ["0.3"],
    does: "A property of the API, of stored JSON or of a job's payload that the inventory does not declare fails the build.",
    sabotage: [
      {
        file: jsonKeyGate,
        find: "if (declared === undefined) {",
        replace: "if (declared === undefined) continue;\n    if (false) {",
      },
    ],
  }),
  defineControl({
    id: "inventory-gate.file-kinds",
    duties: ["0.3"],
    does: "A kind of file that the inventory does not declare, or a way around the file store, fails the build.",
    sabotage: [
      { file: fileKindGate, find: "if (inventory.fileKinds.has(kind)) return [];", replace: "return [];" },
      { file: fileKindGate, find: "findings.push(undeclaredWriter(placeOf(source, node), name));", replace: "" },
    ],
  }),
];
