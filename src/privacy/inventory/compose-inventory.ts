import type {
  ColumnClass,
  ExternalSchema,
  FileKind,
  JsonKeyClass,
  PersonalDataDeclaration,
  PlainClass,
} from "./declaration.ts";
import { DOTTED_ID, type PersonalField } from "./field.ts";

export type Cluster = "data" | "keyring";

/** Something declared, and the file that declares it. */
export interface Declared<T> {
  readonly value: T;
  readonly file: string;
}

/** The composed declarations of all parts: the one place that says what may be held, and why. */
export interface Inventory {
  /** All personal fields by id. */
  readonly fields: ReadonlyMap<string, PersonalField>;
  findField(id: string): PersonalField | undefined;
  getField(id: string): PersonalField;
  readonly tables: { readonly [C in Cluster]: ReadonlyMap<string, Declared<Readonly<Record<string, ColumnClass>>>> };
  readonly externalSchemas: ReadonlyMap<string, Declared<ExternalSchema>>;
  readonly logFields: ReadonlyMap<string, Declared<PlainClass>>;
  readonly jsonKeys: ReadonlyMap<string, Declared<JsonKeyClass>>;
  readonly fileKinds: ReadonlyMap<string, Declared<FileKind>>;
  /** Files that declare something, for messages that say where a decision belongs. */
  readonly files: readonly string[];
}

const TABLE = /^[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*$/;

/** Joins declarations and refuses what two of them say differently, or own twice. */
export function composeInventory(...declarations: readonly PersonalDataDeclaration[]): Inventory {
  const fields = new Map<string, Declared<PersonalField>>();
  const tables = { data: new Map(), keyring: new Map() } as Record<
    Cluster,
    Map<string, Declared<Readonly<Record<string, ColumnClass>>>>
  >;
  const externalSchemas = new Map<string, Declared<ExternalSchema>>();
  const logFields = new Map<string, Declared<PlainClass>>();
  const jsonKeys = new Map<string, Declared<JsonKeyClass>>();
  const fileKinds = new Map<string, Declared<FileKind>>();
  for (const { file, ...declaration } of declarations) {
    own("field", fields, declaration.fields, file, DOTTED_ID);
    own("table", tables.data, declaration.storage?.data, file, TABLE);
    own("keyring table", tables.keyring, declaration.storage?.keyring, file, TABLE);
    own("external schema", externalSchemas, declaration.externalSchemas, file);
    own("file kind", fileKinds, declaration.fileKinds, file);
    share("log field", logFields, declaration.logFields, file);
    share("JSON key", jsonKeys, declaration.jsonKeys, file);
  }
  for (const table of [...tables.data.keys(), ...tables.keyring.keys()]) {
    const schema = table.split(".")[0]!;
    if (externalSchemas.has(schema)) throw new Error(`table ${table} lies in a schema declared as another program's`);
  }
  const plainFields = new Map([...fields].map(([id, { value }]) => [id, value]));
  return {
    fields: plainFields,
    findField: (id) => plainFields.get(id),
    getField: (id) => {
      const field = plainFields.get(id);
      if (field === undefined) throw new Error(`field ${id} is not in the inventory`);
      return field;
    },
    tables,
    externalSchemas,
    logFields,
    jsonKeys,
    fileKinds,
    files: declarations.map(({ file }) => file),
  };
}

/** Adds what only one part may declare. */
function own<T>(
  what: string,
  into: Map<string, Declared<T>>,
  declared: Readonly<Record<string, T>> = {},
  file: string,
  form?: RegExp,
): void {
  for (const [name, value] of Object.entries(declared)) {
    if (form !== undefined && !form.test(name))
      throw new Error(`${what} "${name}" in ${file} is not named ${form.source}`);
    const before = into.get(name);
    if (before !== undefined) throw new Error(`${what} ${name} is declared twice: in ${before.file} and in ${file}`);
    into.set(name, { value, file });
  }
}

/** Adds what several parts may use, as long as they mean the same by it. */
function share<T>(
  what: string,
  into: Map<string, Declared<T>>,
  declared: Readonly<Record<string, T>> = {},
  file: string,
): void {
  for (const [name, value] of Object.entries(declared)) {
    const before = into.get(name);
    if (before !== undefined && before.value !== value) {
      throw new Error(
        `${what} ${name} is ${String(before.value)} in ${before.file} and ${String(value)} in ${file}: decide which`,
      );
    }
    if (before === undefined) into.set(name, { value, file });
  }
}
