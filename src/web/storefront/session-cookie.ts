/** The only cookie of the shop: the token of a session, set when something is put in the bag or an order is proven. */
export interface SessionCookie {
  readonly name: string;
  /** The token in a Cookie header; undefined when there is none, or more than one. Whether it is a token is for Sessions to say. */
  read(header: string | null | undefined): string | undefined;
  /** The value of a Set-Cookie header. */
  write(token: string, expiresAt: Date): string;
}

/**
 * Over https the name carries the prefix `__Host-`: browsers then take the cookie only from this very host, over TLS and
 * for every path, so that no neighbouring host can plant a session (duty 1.3.5).
 */
export function createSessionCookie(publicUrl: string): SessionCookie {
  const secure = publicUrl.startsWith("https:");
  const name = secure ? "__Host-wz" : "wz";
  return {
    name,
    read: (header) => {
      const values = (header ?? "")
        .split(";")
        .map((pair) => pair.trim())
        .filter((pair) => pair.startsWith(`${name}=`))
        .map((pair) => pair.slice(name.length + 1));
      return values.length === 1 ? values[0] : undefined;
    },
    write: (token, expiresAt) =>
      `${name}=${token}; Path=/; Expires=${expiresAt.toUTCString()}; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`,
  };
}
