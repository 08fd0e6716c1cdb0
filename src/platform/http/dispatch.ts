import type { IncomingMessage, ServerResponse } from "node:http";

export type Handle = (request: IncomingMessage, response: ServerResponse) => void;

/** Sends a request to the application mounted at the first part of its path, or else to the one at the root. */
export function dispatch(mounted: Readonly<Record<string, Handle>>, root: Handle): Handle {
  const mounts = Object.entries(mounted);
  return (request, response) => {
    const url = request.url ?? "/";
    const mount = mounts.find(
      ([prefix]) => url === prefix || url.startsWith(`${prefix}/`) || url.startsWith(`${prefix}?`),
    );
    (mount?.[1] ?? root)(request, response);
  };
}
