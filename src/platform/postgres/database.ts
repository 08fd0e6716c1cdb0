import pg from "pg";
import { prepareQuery } from "./prepared-query.ts";
import { sql, type Sql } from "./sql.ts";

export type Row = Record<string, unknown>;

/** What a query function needs: something that runs SQL. Query functions take it first. */
export interface Executor {
  /** All rows of the answer. */
  rows<R extends object = Row>(query: Sql): Promise<R[]>;
  /** The one row of the answer, or undefined; more than one row is a programmer's error. */
  maybe<R extends object = Row>(query: Sql): Promise<R | undefined>;
  /** The one row of the answer; none or more than one is a programmer's error. */
  one<R extends object = Row>(query: Sql): Promise<R>;
  /** Runs a statement and returns the number of rows it touched. */
  run(query: Sql): Promise<number>;
}

/** Inside a transaction. A different type from Db, so that an act cannot half run outside one. */
export interface Tx extends Executor {
  readonly kind: "tx";
}

export interface Db extends Executor {
  readonly kind: "db";
  /**
   * Runs `act` in one transaction (read committed) and commits, or rolls back when it throws. Serialisation failures
   * and deadlocks are tried again, `TRANSACTION_ATTEMPTS` times in all, so `act` must be free of outside effects.
   *
   * Statements that do not need each other's answers may be asked together (`Promise.all`): they travel together and
   * run in the order in which they were asked. One that is asked when the transaction has ended is refused.
   */
  transact<T>(act: (tx: Tx) => Promise<T>): Promise<T>;
  /** Calls `onMessage` with the payload of each notification on `channel` until closed; reconnects by itself. */
  listen(channel: string, onMessage: (payload: string) => void, onReconnect: () => void): Promise<Listening>;
  close(): Promise<void>;
}

export interface Listening {
  close(): Promise<void>;
}

const TRANSACTION_ATTEMPTS = 5;
const LISTEN_RETRY_MILLISECONDS = 200;

/** PostgreSQL's condition names for the codes this project reacts to. */
export const SQLSTATE = {
  uniqueViolation: "23505",
  checkViolation: "23514",
  foreignKeyViolation: "23503",
  serializationFailure: "40001",
  deadlockDetected: "40P01",
} as const;

/** Whether an error is PostgreSQL's with the given condition, and on the given constraint where one is named. */
export function isDatabaseError(error: unknown, code: string, constraint?: string): boolean {
  return (
    error instanceof pg.DatabaseError &&
    error.code === code &&
    (constraint === undefined || error.constraint === constraint)
  );
}

export interface DatabaseOptions {
  /** Connection string. Never logged. */
  url: string;
  applicationName: string;
  connectionsMax?: number;
}

// Money and counts are bigint columns whose values stay far below 2^53; a larger one is refused, never rounded.
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text" | "binary") => {
    if (oid === 20 && format !== "binary") return parseSafeInteger;
    return pg.types.getTypeParser(oid, format);
  }) as pg.CustomTypesConfig["getTypeParser"],
};

function parseSafeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new Error("an integer column holds more than 2^53");
  return value;
}

/**
 * Every statement has a name and a text that never changes, so one plan per connection serves all its values. Left to
 * itself the server would plan anew at each call whose list holds a single value, because that looks cheaper to run;
 * planning a join of six tables takes ten times as long as running it.
 */
const PLAN_ONCE = "-c plan_cache_mode=force_generic_plan";

export function openDatabase(options: DatabaseOptions): Db {
  const connection: pg.PoolConfig = {
    connectionString: options.url,
    application_name: options.applicationName,
    options: PLAN_ONCE,
    // Statements that are asked together travel together, and are still answered in turn.
    pipeline: true,
    max: options.connectionsMax ?? 10,
    types,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
  };
  const pool = new pg.Pool(connection);
  // A broken idle connection is replaced by the pool; the query that needs one reports the fault.
  pool.on("error", () => {});
  const executor = createExecutor((query) => pool.query(prepareQuery(query)) as unknown as Promise<pg.QueryResult>);
  return {
    kind: "db",
    ...executor,
    transact: (act) => transact(pool, act),
    listen: (channel, onMessage, onReconnect) => listen(connection, channel, onMessage, onReconnect),
    close: () => pool.end(),
  };
}

function createExecutor(query: (query: Sql) => Promise<pg.QueryResult>): Executor {
  const rows = async (text: Sql) => (await query(text)).rows;
  return {
    rows: rows as Executor["rows"],
    maybe: (async (text: Sql) => {
      const found = await rows(text);
      if (found.length > 1) throw new Error(`expected at most one row, got ${found.length}`);
      return found[0];
    }) as Executor["maybe"],
    one: (async (text: Sql) => {
      const found = await rows(text);
      if (found.length !== 1) throw new Error(`expected one row, got ${found.length}`);
      return found[0];
    }) as Executor["one"],
    run: async (text) => (await query(text)).rowCount ?? 0,
  };
}

const BEGIN = sql`begin`;
const COMMIT = sql`commit`;
const ROLLBACK = sql`rollback`;

function ask(client: pg.PoolClient, query: Sql): Promise<pg.QueryResult> {
  return new Promise((resolve, reject) => {
    // The driver calls back what it is given beside a query, and types only its own.
    const callback = (error: Error | null, result: pg.QueryResult) =>
      error === null ? resolve(result) : reject(error);
    void client.query(prepareQuery(query) as never, callback as never);
  });
}

async function transact<T>(pool: pg.Pool, act: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const client = await pool.connect();
    let broken: Error | undefined;
    // Without a listener a connection that dies inside a transaction would end the process.
    const onError = (error: Error) => {
      broken = error;
    };
    client.on("error", onError);
    // A statement that comes late, because another of those it was asked with has failed, would run by itself.
    let hasEnded = false;
    const askInside = async (query: Sql) => {
      if (hasEnded) throw new Error("a statement was asked after its transaction had ended");
      return ask(client, query);
    };
    try {
      // Not awaited here: it travels with the first statement, and its fault is that statement's as well.
      const begun = ask(client, BEGIN);
      begun.catch(() => {});
      const result = await act({ kind: "tx", ...createExecutor(askInside) });
      await begun;
      hasEnded = true;
      await ask(client, COMMIT);
      return result;
    } catch (thrown) {
      hasEnded = true;
      // The death of the connection says more than the statement that could not be asked any more.
      const error = broken ?? thrown;
      await ask(client, ROLLBACK).catch((fault: Error) => {
        broken = fault;
      });
      if (attempt < TRANSACTION_ATTEMPTS && isTransient(error)) continue;
      throw error;
    } finally {
      client.off("error", onError);
      client.release(broken);
    }
  }
}

function isTransient(error: unknown): boolean {
  return isDatabaseError(error, SQLSTATE.serializationFailure) || isDatabaseError(error, SQLSTATE.deadlockDetected);
}

async function listen(
  connection: pg.PoolConfig,
  channel: string,
  onMessage: (payload: string) => void,
  onReconnect: () => void,
): Promise<Listening> {
  let closed = false;
  let retry: NodeJS.Timeout | undefined;
  let client = await subscribe(connection, channel, onMessage);
  const keepSubscribed = () => {
    client.once("end", () => {
      if (!closed) retry = setTimeout(reconnect, LISTEN_RETRY_MILLISECONDS);
    });
  };
  const reconnect = () => {
    subscribe(connection, channel, onMessage).then(
      (subscribed) => {
        if (closed) return void subscribed.end();
        client = subscribed;
        keepSubscribed();
        onReconnect();
      },
      () => {
        if (!closed) retry = setTimeout(reconnect, LISTEN_RETRY_MILLISECONDS);
      },
    );
  };
  keepSubscribed();
  return {
    close: async () => {
      closed = true;
      clearTimeout(retry);
      await client.end();
    },
  };
}

/** A connection of its own that hears a channel. */
async function subscribe(
  connection: pg.PoolConfig,
  channel: string,
  onMessage: (payload: string) => void,
): Promise<pg.Client> {
  const client = new pg.Client(connection);
  client.on("notification", (message) => onMessage(message.payload ?? ""));
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query(`listen ${client.escapeIdentifier(channel)}`);
    return client;
  } catch (error) {
    await client.end().catch(() => {});
    throw error;
  }
}

/** Tells every listener of `channel`, when the transaction commits. */
export async function notify(executor: Executor, channel: string, payload: string): Promise<void> {
  await executor.run(sql`select pg_notify(${channel}, ${payload})`);
}
