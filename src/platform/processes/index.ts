export { keepProcess, type KeptProcess, type ProcessSpec } from "./keep-process.ts";
export { boundLogFileRegularly } from "./log-file.ts";
export { serveUntilStopped } from "./serve-until-stopped.ts";
