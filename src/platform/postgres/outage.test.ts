import pg from "pg";
import { expect, test } from "vitest";
import { isDatabaseOutage } from "./outage.ts";

function fromServer(code: string, severity: string): pg.DatabaseError {
  return Object.assign(new pg.DatabaseError("as it is", 1, "error"), { code, severity });
}
const fromSocket = (code: string) => Object.assign(new Error("as it is"), { code });

test.for([
  ["a duplicate", fromServer("23505", "ERROR")],
  ["a deadlock", fromServer("40P01", "ERROR")],
  ["a statement that was canceled", fromServer("57014", "ERROR")],
  ["a programmer's error", new TypeError("x is undefined")],
  ["a file that is not there for itself", fromSocket("ERR_INVALID_ARG_TYPE")],
  ["nothing", undefined],
  ["no reasons at all", new AggregateError([])],
] as const)("%s is no outage", ([, error]) => expect(isDatabaseOutage(error)).toBe(false));

test.for([
  ["a server that shuts down", fromServer("57P01", "FATAL")],
  ["a server that starts", fromServer("57P03", "FATAL")],
  ["a database that lets nobody in", fromServer("55000", "FATAL")],
  ["too many connections", fromServer("53300", "ERROR")],
  ["a port nobody listens on", fromSocket("ECONNREFUSED")],
  ["all addresses refused", new AggregateError([fromSocket("ECONNREFUSED"), fromSocket("ECONNREFUSED")])],
  ["a connection that broke", new Error("Connection terminated unexpectedly")],
  ["a pool without a free connection", new Error("timeout exceeded when trying to connect")],
] as const)("%s is an outage", ([, error]) => expect(isDatabaseOutage(error)).toBe(true));
