/** What one merchant call contained: the paths of its fields, sorted, with `[]` for the elements of a list. */
export interface RecordedPayload {
  readonly parcelId: string;
  readonly receivedAt: string;
  readonly fields: readonly string[];
  readonly payload: unknown;
}

/**
 * Lets tests compare what arrived with what may be sent. The newest payloads only, in memory only: they are the one
 * place in this program that holds a name or an address.
 */
export interface PayloadLog {
  record(entry: RecordedPayload): void;
  list(): readonly RecordedPayload[];
  clear(): void;
}

const PAYLOADS_MAX = 500;
const DEPTH_MAX = 8;

export function createPayloadLog(): PayloadLog {
  let entries: RecordedPayload[] = [];
  return {
    record: (entry) => {
      entries.push(entry);
      if (entries.length > PAYLOADS_MAX) entries.shift();
    },
    list: () => entries,
    clear: () => {
      entries = [];
    },
  };
}

/** `{ contents: [{ hsCode: "6110" }] }` has the one field `contents[].hsCode`. */
export function fieldPaths(value: unknown): string[] {
  const paths = new Set<string>();
  const visit = (inner: unknown, path: string, depth: number) => {
    if (typeof inner !== "object" || inner === null || depth > DEPTH_MAX) {
      paths.add(path);
    } else if (Array.isArray(inner)) {
      for (const element of inner) visit(element, `${path}[]`, depth + 1);
    } else {
      for (const [name, field] of Object.entries(inner))
        visit(field, path === "" ? name : `${path}.${name}`, depth + 1);
    }
  };
  visit(value, "", 0);
  return [...paths].toSorted();
}
