export {
  DOTTED_ID,
  isPurpose,
  LEGAL_BASES,
  personalField,
  PURPOSES,
  SOURCES,
  type LegalBasis,
  type PersonalField,
  type Purpose,
  type RetentionRule,
  type Source,
  type ValuesOf,
} from "./field.ts";
export {
  BYTES_CLASSES,
  declarePersonalData,
  isJsonColumn,
  PLAIN_CLASSES,
  type BytesClass,
  type ColumnClass,
  type ExternalSchema,
  type FileKind,
  type JsonColumn,
  type JsonKeyClass,
  type PersonalDataDeclaration,
  type PlainClass,
  type Tables,
} from "./declaration.ts";
export { composeInventory, type Cluster, type Declared, type Inventory } from "./compose-inventory.ts";
export { maskAll, maskEmail, maskPhone, maskText } from "./masks.ts";
export { normaliseEmail, normalisePhone, type Normaliser } from "./normalisers.ts";
