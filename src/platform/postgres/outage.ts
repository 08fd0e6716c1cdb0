import pg from "pg";

/** Classes of conditions in which the server, and not the statement, is at fault: connection, resources, intervention. */
const CLASSES = ["08", "53", "57P"];
const SOCKET_CODES = ["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOENT", "EHOSTUNREACH", "ENETUNREACH"];
/** What the driver says when a connection ended under it or could not be had in time; it gives these no code. */
const DRIVER_MESSAGES = [
  "Connection terminated",
  "timeout exceeded when trying to connect",
  "Client has encountered a connection error",
];

/** Whether the database could not be reached or is going down, so that the same may well work in a moment. */
export function isDatabaseOutage(error: unknown): boolean {
  if (error instanceof pg.DatabaseError) {
    return error.severity === "FATAL" || CLASSES.some((known) => error.code?.startsWith(known) === true);
  }
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors.every(isDatabaseOutage);
  if (!(error instanceof Error)) return false;
  const { code } = error as NodeJS.ErrnoException;
  if (code !== undefined) return SOCKET_CODES.includes(code);
  return DRIVER_MESSAGES.some((message) => error.message.startsWith(message));
}
