import { relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** What of an error may be written: never its message, which may repeat what a person typed (duty 3.1.1). */
export interface FaultDescription {
  /** Its class, and that of its cause. */
  readonly errorName: string;
  /** A condition's code: `23505`, `ECONNREFUSED`. */
  readonly errorCode: string | undefined;
  /** Where it was thrown, innermost first: `src/shop/stock/reserve-stock.ts:41:9`. */
  readonly errorPlace: readonly string[];
}

const FRAMES_MAX = 6;
const NAME = /^[A-Za-z][A-Za-z0-9]{0,59}$/;
const CODE = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,39}$/;
const FRAME = /^ {4}at (?:async )?(?:.* \()?((?:file:\/\/|\/|node:)[^\s()]+):(\d+):(\d+)\)?$/;
/** How our own files and Node's modules are named; what a frame says beside them is left out. */
const PROJECT_FILE = /^[A-Za-z0-9_./@+-]+\.[cm]?[jt]sx?$/;
const NODE_MODULE = /^node:[a-z0-9_/]+$/;
const ROOT = resolve(import.meta.dirname, "../../..");

export function describeFault(error: unknown): FaultDescription {
  const cause = error instanceof Error && error.cause instanceof Error ? ` < ${nameOfError(error.cause)}` : "";
  return { errorName: nameOfError(error) + cause, errorCode: codeOf(error), errorPlace: placesOf(error) };
}

/** The class of an error as one word. A name that is none may carry text, and is not repeated. */
export function nameOfError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return NAME.test(error.name) ? error.name : "Error";
}

function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error ? (error as { code?: unknown }).code : undefined;
  if (typeof code !== "string" && typeof code !== "number") return undefined;
  return CODE.test(String(code)) ? String(code) : undefined;
}

/**
 * The stack begins with the message, whose lines may look like frames. So the message is taken off the front as a
 * whole, and where it cannot be found there, because it was changed since, no place is written at all. Of a frame only
 * the file below our own folder, or Node's own module, and the position are kept.
 */
function placesOf(error: unknown): string[] {
  if (!(error instanceof Error) || typeof error.stack !== "string") return [];
  return framesOf(error.stack, error.message)
    .split("\n")
    .map(placeOfFrame)
    .filter((place) => place !== undefined)
    .slice(0, FRAMES_MAX);
}

function framesOf(stack: string, message: string): string {
  if (typeof message !== "string") return "";
  const firstLineEnd = stack.includes("\n") ? stack.indexOf("\n") : stack.length;
  if (message === "") return stack.slice(firstLineEnd);
  const heading = `: ${message}`;
  const start = stack.indexOf(heading);
  const frames = start === -1 || start > firstLineEnd ? "" : stack.slice(start + heading.length);
  return frames.startsWith("\n    at ") ? frames : "";
}

function placeOfFrame(line: string): string | undefined {
  const [, file, row, column] = FRAME.exec(line) ?? [];
  if (file === undefined) return undefined;
  const path = file.startsWith("node:") ? file : pathInProject(file);
  return NODE_MODULE.test(path) || PROJECT_FILE.test(path) ? `${path}:${row}:${column}` : undefined;
}

/** Relative to the project; a file that lies elsewhere has a path that matches nothing. */
function pathInProject(file: string): string {
  const path = relative(ROOT, file.startsWith("file:") ? fileURLToPath(file) : file);
  return path.startsWith("..") ? "" : path.split(sep).join("/");
}
