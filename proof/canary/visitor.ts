/** A browser without script: it keeps its cookie, follows no redirect by itself, and sends forms. */
export interface Visitor {
  get(path: string): Promise<Page>;
  post(path: string, form: Readonly<Record<string, string>>): Promise<Page>;
}

export interface Page {
  readonly status: number;
  readonly html: string;
  readonly location: string | undefined;
  /** Hidden fields of the page's forms. */
  readonly hidden: Readonly<Record<string, string>>;
}

const HIDDEN_FIELD = /<input type="hidden" name="([^"]+)" value="([^"]*)"/g;

export function openVisitor(shopUrl: string, headers: Readonly<Record<string, string>>): Visitor {
  let cookie: string | undefined;
  const send = async (method: string, path: string, form?: Readonly<Record<string, string>>): Promise<Page> => {
    const response = await fetch(new URL(path, shopUrl), {
      method,
      redirect: "manual",
      headers: { ...headers, ...(cookie === undefined ? {} : { Cookie: cookie }) },
      body: form === undefined ? null : new URLSearchParams(form),
      signal: AbortSignal.timeout(15_000),
    });
    cookie = response.headers.getSetCookie()[0]?.split(";")[0] ?? cookie;
    const html = await response.text();
    const hidden = [...html.matchAll(HIDDEN_FIELD)].map(([, name = "", value = ""]) => [name, value] as const);
    return {
      status: response.status,
      html,
      location: response.headers.get("location") ?? undefined,
      hidden: Object.fromEntries(hidden),
    };
  };
  return { get: (path) => send("GET", path), post: (path, form) => send("POST", path, form) };
}
