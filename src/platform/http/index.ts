export { declaredBytes, readBody } from "./body.ts";
export { clientAddress, networkPrefix } from "./client-address.ts";
export { isInsecure, sameOrigin, securityHeaders } from "./guards.ts";
export { type Network } from "./network.ts";
export { problem, type Problem } from "./problem.ts";
export { startHttpServer, type HttpServer, type HttpServerOptions } from "./server.ts";
export { createRateLimit, type RateLimit } from "./rate-limit.ts";
export { dispatch, type Handle } from "./dispatch.ts";
