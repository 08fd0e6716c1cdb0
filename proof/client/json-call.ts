/** What came back: a status, and JSON where the body was some. */
export interface Answer {
  readonly status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- What a client of any language sees: JSON without types.
  readonly json: any;
}

export interface JsonCall {
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const TIMEOUT_MILLISECONDS = 15_000;

/** One attempt. Throws when there is no answer. */
export async function callJson({ method, url, headers = {}, body }: JsonCall): Promise<Answer> {
  const response = await fetch(url, {
    method,
    headers: { ...(body === undefined ? {} : { "Content-Type": "application/json" }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    redirect: "manual",
    signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
  });
  const text = await response.text();
  const isJson = (response.headers.get("content-type") ?? "").includes("json");
  return { status: response.status, json: isJson && text !== "" ? JSON.parse(text) : undefined };
}
