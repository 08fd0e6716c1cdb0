import { sql, type Executor, type Sql } from "#platform/postgres";
import {
  BYTES_CLASSES,
  isJsonColumn,
  type Cluster,
  type ColumnClass,
  type Inventory,
  type JsonColumn,
} from "#privacy/inventory";
import type { Finding } from "./finding.ts";

interface Column {
  readonly schema: string;
  readonly table: string;
  readonly column: string;
  readonly type: string;
}

/**
 * Compares every table, view and column of a database with the inventory, both ways (duty 0.3). Partitions are checked
 * through the table they belong to.
 */
export async function checkSchema(inventory: Inventory, cluster: Cluster, executor: Executor): Promise<Finding[]> {
  const columns = (await listColumns(executor)).filter(({ schema }) => !inventory.externalSchemas.has(schema));
  const declared = inventory.tables[cluster];
  const findings: Finding[] = [];
  for (const [table, present] of groupByTable(columns)) {
    const declaration = declared.get(table);
    if (declaration === undefined) {
      findings.push(undeclaredTable(inventory, cluster, table, present));
      continue;
    }
    for (const { column, type } of present) {
      const subject = `${table}.${column}`;
      const columnClass = declaration.value[column];
      if (columnClass === undefined) findings.push(undeclaredColumn(subject, type, declaration.file));
      else findings.push(...mismatch(subject, type, columnClass, declaration.file));
    }
  }
  return [...findings, ...staleDeclarations(inventory, cluster, columns)];
}

function undeclaredColumn(subject: string, type: string, file: string): Finding {
  const message =
    `column ${subject} (${type}) is not in the inventory: decide its class, purpose, legal basis, retention and ` +
    `recipients, and declare it in ${file}`;
  return { gate: "schema", subject, message };
}

function undeclaredTable(inventory: Inventory, cluster: Cluster, table: string, columns: readonly Column[]): Finding {
  const schema = table.split(".")[0]!;
  const neighbours = [...inventory.tables[cluster]]
    .filter(([name]) => name.startsWith(`${schema}.`))
    .map(([, { file }]) => file);
  const files = [...new Set(neighbours)].toSorted();
  const place = files.length === 0 ? "the personal-data.ts of the part that owns it" : files.join(" or ");
  const message =
    `table ${table} of the ${cluster} database is not in the inventory: decide for each of its columns ` +
    `(${columns.map(({ column }) => column).join(", ")}) its class, purpose, legal basis, retention and recipients, ` +
    `and declare it in ${place}`;
  return { gate: "schema", subject: table, message };
}

/** A class that promises bytes without meaning is kept only by a column of bytes, and the other way round. */
function mismatch(subject: string, type: string, columnClass: ColumnClass, file: string): Finding[] {
  const isJson = type === "json" || type === "jsonb";
  const isBytes = type === "bytea";
  const name = isJsonColumn(columnClass) ? "json" : columnClass;
  const problem = (what: string): Finding[] => [
    { gate: "schema", subject, message: `column ${subject} is declared as ${name} in ${file} but is ${type}: ${what}` },
  ];
  if (isJson && !isJsonColumn(columnClass)) return problem("name every key it may hold, as { json: { … } }");
  if (!isJson && isJsonColumn(columnClass)) return problem("only json and jsonb columns have keys");
  if (isBytes && !(name in BYTES_CLASSES)) return problem("decide what its bytes are and how they are protected");
  if (!isBytes && name in BYTES_CLASSES && name !== "secret-hash") return problem("it has to be bytea");
  return [];
}

function staleDeclarations(inventory: Inventory, cluster: Cluster, columns: readonly Column[]): Finding[] {
  const real = new Set(columns.map(({ schema, table, column }) => `${schema}.${table}.${column}`));
  const declared = [...inventory.tables[cluster]].flatMap(([table, { value, file }]) =>
    Object.keys(value).map((column) => ({ subject: `${table}.${column}`, file })),
  );
  return declared
    .filter(({ subject }) => !real.has(subject))
    .map(({ subject, file }) => ({
      gate: "schema",
      subject,
      message: `column ${subject} is declared in ${file}, but the ${cluster} database has no such column: remove it there`,
    }));
}

/** Looks into the JSON columns for keys that nobody declared: to be run on a database that tests have filled. */
export async function checkStoredJson(inventory: Inventory, cluster: Cluster, executor: Executor): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [table, { value, file }] of inventory.tables[cluster]) {
    for (const [column, columnClass] of Object.entries(value)) {
      if (!isJsonColumn(columnClass)) continue;
      for (const key of await listStoredKeys(executor, table, column, columnClass)) {
        const subject = `${table}.${column}: ${key}`;
        const message =
          `JSON key "${key}" is stored in ${table}.${column} but is not in the inventory: decide what it holds and why, ` +
          `and declare it in ${file}`;
        findings.push({ gate: "stored-json", subject, message });
      }
    }
  }
  return findings;
}

const DEPTH_MAX = 20;

/** Undeclared keys at any depth; the keys of a map of facts are ids or enums, so it is not looked into. */
async function listStoredKeys(
  executor: Executor,
  table: string,
  column: string,
  { json }: JsonColumn,
): Promise<string[]> {
  const maps = Object.keys(json).filter((key) => json[key] === "fact-map");
  const from = table.split(".").map(quoteIdentifier).join(".");
  // Identifiers cannot be parameters; these come from the inventory and are quoted.
  const query: Sql = {
    text: `
      with recursive node (value, key, depth) as (
        select ${quoteIdentifier(column)}::jsonb, null::text, 0 from ${from}
        union all
        select child.value, child.key, node.depth + 1
        from node cross join lateral (
          select value, key from jsonb_each(case jsonb_typeof(node.value) when 'object' then node.value else '{}' end)
          where node.key is null or not node.key = any($1::text[])
          union all
          select value, node.key from jsonb_array_elements(
            case jsonb_typeof(node.value) when 'array' then node.value else '[]' end)
        ) as child
        where node.depth < ${DEPTH_MAX})
      select distinct key from node where key is not null and not key = any($2::text[]) order by key`,
    values: [maps, Object.keys(json)],
    name: "",
  };
  return (await executor.rows<{ key: string }>(query)).map(({ key }) => key);
}

function quoteIdentifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function listColumns(executor: Executor): Promise<Column[]> {
  return executor.rows<Column>(sql`
    select
      namespace.nspname as schema, relation.relname as table, attribute.attname as column,
      format_type(attribute.atttypid, null) as type
    from pg_attribute as attribute
      join pg_class as relation on relation.oid = attribute.attrelid
      join pg_namespace as namespace on namespace.oid = relation.relnamespace
    where relation.relkind in ('r', 'p', 'v', 'm', 'f') and not relation.relispartition
      and attribute.attnum > 0 and not attribute.attisdropped
      and namespace.nspname <> 'information_schema' and namespace.nspname !~ '^pg_'
    order by namespace.nspname, relation.relname, attribute.attnum`);
}

function groupByTable(columns: readonly Column[]): Map<string, Column[]> {
  return Map.groupBy(columns, ({ schema, table }) => `${schema}.${table}`);
}
