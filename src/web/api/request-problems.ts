import { HTTPException } from "hono/http-exception";
import type { ZodError } from "zod";
import type { Logger } from "#platform/log";
import { isDatabaseOutage } from "#platform/postgres";
import { KeyringUnavailable } from "#privacy/keyring";
import { refuse, refuseFields, refuseForNow, type FieldError } from "./problems.ts";

const FIELD_ERRORS_MAX = 20;
/** A database that restarts is back after a few seconds. */
const RETRY_SECONDS = 5;

/** What the framework gives after it has compared a request with the schema of its route. */
type Parsed = { readonly success: true } | { readonly success: false; readonly error: ZodError };

/** Turns a request that does not fit its schema into a problem that names the fields; the values are not repeated. */
export function refuseMisfit(parsed: Parsed): Response | undefined {
  if (parsed.success) return undefined;
  const errors = parsed.error.issues.slice(0, FIELD_ERRORS_MAX).map((issue): FieldError => {
    const field = issue.path.length === 0 ? "body" : issue.path.map(String).join(".");
    return { field, code: issue.code.replaceAll("_", "-"), message: explain(field, issue) };
  });
  return refuseFields(errors);
}

function explain(field: string, issue: ZodError["issues"][number]): string {
  switch (issue.code) {
    case "invalid_type":
      return `${field} must be of the type ${issue.expected}.`;
    case "invalid_value":
      return `${field} must be one of ${issue.values.map(String).join(", ")}.`;
    case "too_small":
      return `${field} is too short or too small; the least is ${issue.minimum}.`;
    case "too_big":
      return `${field} is too long or too large; the most is ${issue.maximum}.`;
    default:
      return `${field} does not have the form it must have.`;
  }
}

/** Turns whatever was thrown into a problem. Only the log learns of a fault, and only of its class and place. */
export function refuseThrown(error: Error, logger: Logger): Response {
  if (error instanceof HTTPException) {
    if (error.status === 400) return refuse("malformed-json");
    if (error.status === 413) return refuse("too-large");
    if (error.status === 415) return refuse("wrong-content-type");
  }
  logger.fault("api.request-failed", error);
  if (isDatabaseOutage(error) || error instanceof KeyringUnavailable) return refuseForNow("unavailable", RETRY_SECONDS);
  return refuse("fault");
}

/** The answer to a method that a path does not know. */
export function refuseMethod(known: readonly string[]): Response {
  const response = refuse("method-not-allowed");
  response.headers.set("Allow", known.join(", "));
  return response;
}
