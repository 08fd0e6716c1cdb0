import { pino, type DestinationStream } from "pino";

export type LogValue = string | number | boolean | null | readonly string[] | readonly number[];
export type LogFields = Readonly<Record<string, LogValue | undefined>>;
export type LogLevel = "debug" | "info" | "warn" | "error" | "silent";

/**
 * Writes one JSON line per event. An event is a constant dotted name with declared fields: ids, counts, enums and
 * durations. Free text and error messages never enter, because they may carry what a person typed (duty 3.1.1).
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

const STACK_FRAMES_MAX = 6;

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
    Object.fromEntries(Object.entries(fields).filter(([name]) => options.declaredFields.has(name)));
  return {
    debug: (event, fields) => sink.debug({ event, ...declared(fields) }),
    info: (event, fields) => sink.info({ event, ...declared(fields) }),
    warn: (event, fields) => sink.warn({ event, ...declared(fields) }),
    error: (event, fields) => sink.error({ event, ...declared(fields) }),
    fault: (event, error, fields) => sink.error({ event, ...describeFault(error), ...declared(fields) }),
  };
}

/** For tests and tools that need a logger and have no log. */
export const silentLogger: Logger = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  fault: () => {},
};

function describeFault(error: unknown): LogFields {
  if (!(error instanceof Error)) return { errorName: typeof error };
  const code = (error as { code?: unknown }).code;
  const cause = error.cause instanceof Error ? `${error.name} < ${error.cause.name}` : error.name;
  return {
    errorName: cause,
    errorCode: typeof code === "string" || typeof code === "number" ? String(code) : undefined,
    errorPlace: (error.stack ?? "")
      .split("\n")
      .filter((line) => line.startsWith("    at "))
      .slice(0, STACK_FRAMES_MAX)
      .map((line) => line.trim().replace(/^at /, "")),
  };
}
