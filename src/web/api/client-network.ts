import type { Context } from "hono";
import { clientAddress, networkPrefix, type Network } from "#platform/http";
import type { ApiEnv } from "./api-parts.ts";

/** The network a request came from, to bound how much one network asks for. Passed on at once, never kept here. */
export function clientNetwork(context: Context<ApiEnv>, network: Network): string {
  return networkPrefix(clientAddress(context.env.incoming, network));
}
