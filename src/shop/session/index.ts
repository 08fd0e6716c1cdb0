export { createSessions, SESSION_KEY, type Session, type Sessions } from "./sessions.ts";
export { createSweepExpiredSessions } from "./sweep-expired-sessions.ts";
