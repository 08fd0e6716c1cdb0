import { createHash } from "node:crypto";

/** Marks what the tag below made: a value that came in as JSON may look like a query, but is never spliced in as one. */
const made = Symbol("sql");

/** A query with its values apart: the text is constant per call site, so PostgreSQL plans it once per connection. */
export interface Sql {
  readonly text: string;
  readonly values: readonly unknown[];
  /** Name of the prepared statement, derived from the text. */
  readonly name: string;
}

const names = new Map<string, string>();
/** Statements differ by call site, never by value; more texts than this means someone builds SQL from input. */
const STATEMENT_TEXTS_MAX = 2000;

function statementName(text: string): string {
  let name = names.get(text);
  if (name === undefined) {
    if (names.size >= STATEMENT_TEXTS_MAX) throw new Error("too many different SQL texts: is SQL built from values?");
    name = createHash("sha256").update(text).digest("base64url").slice(0, 20);
    names.set(text, name);
  }
  return name;
}

/** What each call site has written: its text is the same at every call, but for the queries nested in it. */
const written = new WeakMap<TemplateStringsArray, Map<string, Statement>>();

type Statement = Pick<Sql, "text" | "name">;

/**
 * Writes SQL as SQL: ``sql`select … where id = ${id}` ``. Every interpolated value becomes a parameter; a nested
 * `Sql` is spliced in with its own parameters. There is no way to interpolate text.
 */
export function sql(strings: TemplateStringsArray, ...inputs: readonly unknown[]): Sql {
  const values: unknown[] = [];
  let nested = "";
  inputs.forEach((input, index) => {
    if (isSql(input)) {
      values.push(...input.values);
      nested += `${index} ${input.name} `;
    } else {
      values.push(input);
    }
  });
  const { text, name } = findStatement(strings, nested) ?? write(strings, inputs, nested);
  const query = { [made]: true, text, values, name };
  return query;
}

function findStatement(strings: TemplateStringsArray, nested: string): Statement | undefined {
  return written.get(strings)?.get(nested);
}

function write(strings: TemplateStringsArray, inputs: readonly unknown[], nested: string): Statement {
  let text = strings[0]!;
  let position = 0;
  inputs.forEach((input, index) => {
    if (isSql(input)) {
      const offset = position;
      text += input.text.replace(/\$(\d+)/g, (_, own) => `$${Number(own) + offset}`);
      position += input.values.length;
    } else {
      text += `$${++position}`;
    }
    text += strings[index + 1]!;
  });
  const statement = { text, name: statementName(text) };
  const known = written.get(strings) ?? new Map<string, Statement>();
  written.set(strings, known.set(nested, statement));
  return statement;
}

function isSql(value: unknown): value is Sql {
  return typeof value === "object" && value !== null && made in value;
}
