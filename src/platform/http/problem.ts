/** RFC 9457 problem details: the one form of an error of the API. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly [extension: string]: unknown;
}

/** An `application/problem+json` response. The type is a stable word; titles are for people. */
export function problem(
  status: number,
  type: string,
  title: string,
  extensions: Readonly<Record<string, unknown>> = {},
): Response {
  const body: Problem = { type: `urn:weleadzest:problem:${type}`, title, status, ...extensions };
  return new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": "application/problem+json", "Cache-Control": "no-store" },
  });
}
