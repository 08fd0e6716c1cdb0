export { createSessions, type Session, type Sessions } from "./sessions.ts";
export { createSweepExpiredSessions } from "./sweep-expired-sessions.ts";
