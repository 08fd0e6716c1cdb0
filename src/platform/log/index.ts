import { pino, type DestinationStream } from "pino";
import { describeFault } from "./describe-fault.ts";

export { nameOfError } from "./describe-fault.ts";

export type LogValue = string | number | boolean | null | readonly string[] | readonly number[];
export type LogFields = Readonly<Record<string, LogValue | undefined>>;
export type LogLevel = "debug" | "info" | "warn" | "error" | "silent";

/**
 * Writes one JSON line per event. An event is a constant dotted name with declared fields: ids, counts, enums and
 * durations. Fields that are not declared are dropped, and text and error messages are withheld, because they may carry
 * what a person typed (duty 3.1.1).
 */
export interface Logger {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
  /** An unexpected error: its class, code and place are written, its message is not. */
  fault(event: string, error: unknown, fields?: LogFields): void;
}

export interface LoggerOptions {
  level: LogLevel;
  /** The names that the inventory of personal data declares as log fields; anything else is dropped. */
  declaredFields: ReadonlySet<string>;
  /** Written with every line, such as the name of the process. */
  process: string;
  destination?: DestinationStream;
}

/** Names that the logger itself writes. */
export const OWN_LOG_FIELDS = ["level", "time", "process", "event", "errorName", "errorCode", "errorPlace"] as const;

/** Constant and dotted: `orders.cancelled`. What is none was put together, perhaps from what somebody typed. */
const EVENT = /^[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)+$/;

/** Ids, enums and times. Names of people, addresses and numbers they typed have other characters, all but a few. */
const WORD = /^[A-Za-z0-9_.:-]{0,80}$/;
const WITHHELD = "[withheld]";

export function createLogger(options: LoggerOptions): Logger {
  const sink = pino(
    {
      level: options.level,
      base: { process: options.process },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    options.destination ?? pino.destination({ fd: 1, sync: true }),
  );
  const declared = (fields: LogFields = {}): LogFields =>
    Object.fromEntries(
      Object.entries(fields)
        .filter(([name]) => options.declaredFields.has(name))
        .map(([name, value]) => [name, withoutText(value)]),
    );
  const line = (event: string, fields?: LogFields) => ({
    ...declared(fields),
    event: EVENT.test(event) ? event : "log.event-not-constant",
  });
  return {
    debug: (event, fields) => sink.debug(line(event, fields)),
    info: (event, fields) => sink.info(line(event, fields)),
    warn: (event, fields) => sink.warn(line(event, fields)),
    error: (event, fields) => sink.error(line(event, fields)),
    fault: (event, error, fields) => sink.error({ ...line(event, fields), ...describeFault(error) }),
  };
}

function withoutText(value: LogFields[string]): LogFields[string] {
  if (typeof value === "string") return WORD.test(value) ? value : WITHHELD;
  if (!Array.isArray(value)) return value;
  return value.map((entry: string | number) => (typeof entry === "number" || WORD.test(entry) ? entry : WITHHELD)) as
    | readonly string[]
    | readonly number[];
}

/** For tests and tools that need a logger and have no log. */
export const silentLogger: Logger = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  fault: () => {},
};
