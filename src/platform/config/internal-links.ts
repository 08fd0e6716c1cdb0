/** The addresses of this machine itself, by their usual names: what is said there never leaves it. */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i;

/** Whether a host is this machine. One that cannot be told to be counts as remote. */
export function isLoopbackHost(host: string): boolean {
  return LOOPBACK.test(host);
}

/** What PostgreSQL's clients understand as "over TLS, or not at all". */
const TLS_MODES: readonly string[] = ["require", "verify-ca", "verify-full"];

/** Where a connection string leads, as PostgreSQL's client reads it: parameters win over the address. */
export interface PostgresTarget {
  readonly host: string;
  readonly port: string;
  readonly database: string;
}

export function postgresTarget(url: string): PostgresTarget {
  const { hostname, port, pathname, searchParams } = new URL(url);
  const host = searchParams.get("host") ?? decodeURIComponent(hostname);
  return {
    host: isLoopbackHost(host) ? "127.0.0.1" : host.toLowerCase(),
    port: searchParams.get("port") ?? (port === "" ? "5432" : port),
    database: decodeURIComponent(pathname.slice(1)),
  };
}

/**
 * Why a connection string may not be used: links inside the house are encrypted too, unless they stay on this machine
 * (duty 3.1.2). `no-verify` is none of the modes: it encrypts towards whoever answers.
 */
export function findPostgresProblem(url: string): string | undefined {
  const { host } = postgresTarget(url);
  const { searchParams } = new URL(url);
  if (host === "") return "must name its host";
  const isLocal = isLoopbackHost(host) || host.startsWith("/");
  if (isLocal) return undefined;
  const isPlain =
    !TLS_MODES.includes(searchParams.get("sslmode") ?? "") || searchParams.get("uselibpqcompat") === "true";
  return isPlain ? "must have sslmode=verify-full (or require): its host is not this machine" : undefined;
}

/** Why a partner's address may not be used. */
export function findPartnerProblem(url: string): string | undefined {
  const { protocol, hostname } = new URL(url);
  if (protocol === "https:" || isLoopbackHost(hostname)) return undefined;
  return "must begin with https: its host is not this machine";
}
