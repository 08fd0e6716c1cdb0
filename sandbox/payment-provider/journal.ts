import { closeSync, existsSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from "node:fs";

/** One line of the state file: the whole new state of one thing. The last line about a thing counts. */
export interface JournalRecord {
  readonly kind: "session" | "charge" | "refund" | "event" | "settled-event";
  readonly value: { readonly id: string };
}

/**
 * Keeps what happened, so that the program survives being killed. The records of one act are written with one system
 * call before anything is answered; what was written outlives the process (not a power cut: nothing is fsynced).
 */
export interface Journal {
  /** What an earlier process left: one record per thing, and the events that nobody has heard yet. */
  readonly earlier: readonly JournalRecord[];
  append(records: readonly JournalRecord[]): void;
  close(): void;
}

export const memoryOnly: Journal = { earlier: [], append: () => {}, close: () => {} };

/** Opens the state file, which is rewritten to its shortest form first. */
export function openJournal(path: string): Journal {
  const earlier = compact(readRecords(path));
  const fresh = `${path}.new`;
  writeFileSync(fresh, toLines(earlier));
  renameSync(fresh, path);
  const file = openSync(path, "a");
  return {
    earlier,
    append: (added) => {
      writeSync(file, toLines(added));
    },
    close: () => closeSync(file),
  };
}

/** A last line that was cut off by a kill was never answered for, and is ignored. */
function readRecords(path: string): JournalRecord[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").split("\n");
  lines.pop();
  return lines.map((line) => JSON.parse(line) as JournalRecord);
}

function compact(records: readonly JournalRecord[]): JournalRecord[] {
  const latest = new Map<string, JournalRecord>();
  for (const record of records) {
    if (record.kind === "settled-event") latest.delete(`event ${record.value.id}`);
    else latest.set(`${record.kind} ${record.value.id}`, record);
  }
  return [...latest.values()];
}

function toLines(records: readonly JournalRecord[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join("");
}
