/** Why nothing usable came back. */
export type PartnerFault = "timeout" | "connection" | "status" | "too-large" | "unreadable" | "busy";

/**
 * A partner did not give a usable answer, and whether it has acted is unknown: to be tried again with the same ids.
 * Says which call failed and how. It has no cause, because errors of the transport and of parsers quote what was
 * received, and an answer may repeat a name or an address (duty 7.1.2).
 */
export class PartnerUnavailable extends Error {
  override readonly name = "PartnerUnavailable";
  readonly partner: string;
  readonly operation: string;
  readonly fault: PartnerFault;
  /** `ECONNREFUSED`, `HTTP_503`, or the fault itself: safe to log. */
  readonly code: string;
  constructor(partner: string, operation: string, fault: PartnerFault, code: string = fault) {
    super(`${partner} did not answer ${operation}: ${code}`);
    this.partner = partner;
    this.operation = operation;
    this.fault = fault;
    this.code = code;
  }
}

/** Whether an error is a partner's: it did not answer, or it rejected the call. */
export function isPartnerFault(error: unknown): error is PartnerUnavailable | PartnerRejected {
  return error instanceof PartnerUnavailable || error instanceof PartnerRejected;
}

/**
 * A partner refused the call itself: a wrong key, an id used before with other data, something it does not know.
 * Trying again unchanged will not help; someone has to look. Carries the partner's error code and no message.
 */
export class PartnerRejected extends Error {
  override readonly name = "PartnerRejected";
  readonly partner: string;
  readonly operation: string;
  readonly status: number;
  readonly code: string;
  constructor(partner: string, operation: string, status: number, code: string) {
    super(`${partner} rejected ${operation}: ${status} ${code}`);
    this.partner = partner;
    this.operation = operation;
    this.status = status;
    this.code = code;
  }
}
