export { createLedger, ENTRY_KINDS, type EntryKind, type Ledger, type LedgerEntry } from "./ledger.ts";
export { ENTRIES_LISTED_MAX, listEntriesAbout, type RecordedEntry } from "./list-entries.ts";
export { recordRefusal } from "./record-refusal.ts";
