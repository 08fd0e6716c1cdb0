export { readBody } from "./body.ts";
export { clientAddress, isInsecure, networkPrefix, sameOrigin, securityHeaders, type Network } from "./guards.ts";
export { problem, type Problem } from "./problem.ts";
export { startHttpServer, type HttpServer, type HttpServerOptions } from "./server.ts";
export { createRateLimit, type RateLimit } from "./rate-limit.ts";
export { dispatch, type Handle } from "./dispatch.ts";
