export { describeAnimalParts, describeFibres } from "./describe-fibres.ts";
export { describeOrigin } from "./describe-origin.ts";
export { labelOf, nameOfFact } from "./label-of.ts";
export { type Fact, type FactValues } from "./label-table.ts";
