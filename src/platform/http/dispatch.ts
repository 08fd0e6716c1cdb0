import type { IncomingMessage, ServerResponse } from "node:http";

export type Handle = (request: IncomingMessage, response: ServerResponse) => void;

/** Sends a request to the application mounted at the first part of its path, or else to the one at the root. */
export function dispatch(mounted: Readonly<Record<string, Handle>>, root: Handle): Handle {
  const mounts = Object.entries(mounted).map(([prefix, handle]) => ({ prefix, handle }));
  return (request, response) => {
    const url = request.url ?? "/";
    for (const { prefix, handle } of mounts) {
      if (url.startsWith(prefix) && isEndOfPart(url[prefix.length])) return handle(request, response);
    }
    root(request, response);
  };
}

function isEndOfPart(sign: string | undefined): boolean {
  return sign === undefined || sign === "/" || sign === "?";
}
