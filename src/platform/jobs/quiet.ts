import { Logger } from "graphile-worker";

/** The queue's own log repeats error messages and payloads, so it says nothing; what matters is logged here. */
export const quiet = new Logger(() => () => {});
