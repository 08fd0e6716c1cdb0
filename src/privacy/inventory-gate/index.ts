export { assertNoFindings, formatFindings, type Finding } from "./finding.ts";
export { checkSchema, checkStoredJson } from "./schema-gate.ts";
export { checkLogFields } from "./log-field-gate.ts";
export { checkJobPayloads, checkJsonShapes, checkOpenApi } from "./json-key-gate.ts";
export { checkFileKinds } from "./file-kind-gate.ts";
export { readSources, type SourceFile } from "./source-tree.ts";
