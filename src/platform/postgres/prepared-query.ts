// oxlint-disable no-underscore-dangle -- Names of the driver.
import pg from "pg";
import type { Sql } from "./sql.ts";
import { toParameter } from "./to-parameter.ts";

/** What is used of a connection of the driver. */
interface Connection {
  readonly stream: { cork(): void; uncork(): void };
  bind(message: { statement: string; values: unknown[] }): void;
  execute(): void;
  sync(): void;
}

/** What a query of the driver knows of its columns. */
interface Columns {
  fields: unknown;
  _parsers: unknown;
  _prebuiltEmptyResultObject: unknown;
}

/** The driver's query with the parts of it that its published types leave out. */
interface DriverQuery {
  readonly name: string;
  readonly values: unknown[];
  readonly _result: Columns;
  _accumulateRows: boolean;
  submit(connection: Connection): Error | null;
  prepare(connection: Connection): void;
  hasBeenParsed(connection: Connection): boolean;
  handleCommandComplete(message: unknown, connection: Connection): void;
}

const Query = pg.Query as unknown as new (config: pg.QueryConfig) => DriverQuery;

const columnsByConnection = new WeakMap<Connection, Map<string, Columns>>();

function columnsOf(connection: Connection): Map<string, Columns> {
  let columns = columnsByConnection.get(connection);
  if (columns === undefined) columnsByConnection.set(connection, (columns = new Map()));
  return columns;
}

/**
 * A query as this program asks all of its queries: prepared once per connection and then run by its name. The driver
 * by itself asks for the columns again at each run and sorts them out anew, which costs both sides more than running a
 * small statement. A prepared statement cannot change its columns, PostgreSQL refuses to run it then, so they are
 * remembered with the connection. (Of the driver's own class, because it lets no other through a pipeline.)
 */
class PreparedQuery extends Query {
  /** What is asked in one turn of the event loop goes over the line together. */
  override submit(connection: Connection): Error | null {
    connection.stream.cork();
    process.nextTick(() => connection.stream.uncork());
    return super.submit(connection);
  }

  override prepare(connection: Connection): void {
    const known = columnsOf(connection).get(this.name);
    if (known === undefined || !this.hasBeenParsed(connection)) return super.prepare(connection);
    this._result.fields = known.fields;
    this._result._parsers = known._parsers;
    this._result._prebuiltEmptyResultObject = known._prebuiltEmptyResultObject;
    this._accumulateRows = true;
    connection.bind({ statement: this.name, values: this.values });
    connection.execute();
    connection.sync();
  }

  override handleCommandComplete(message: unknown, connection: Connection): void {
    const columns = columnsOf(connection);
    // A statement that gives no rows is remembered as one without columns.
    if (!columns.has(this.name)) {
      const { fields, _parsers, _prebuiltEmptyResultObject } = this._result;
      columns.set(this.name, { fields, _parsers, _prebuiltEmptyResultObject });
    }
    super.handleCommandComplete(message, connection);
  }
}

/** A query for the driver, with its values as they go over the line. */
export function prepareQuery({ text, values, name }: Sql): pg.Submittable {
  return new PreparedQuery({ text, values: values.map(toParameter), name }) as unknown as pg.Submittable;
}
