export { drawWhole, settle } from "./draw-whole.ts";
export { findFaults, type FaultChecks } from "./find-faults.ts";
export { visitPage, VISIT_KINDS, type Seen } from "./visit-page.ts";
export { watchPage, type PageWatch } from "./watch-page.ts";
