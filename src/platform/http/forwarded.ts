/**
 * The entry that the outermost trusted proxy wrote into an X-Forwarded header. Each proxy appends one entry, so it is
 * as far from the right end as there are trusted proxies. A shorter list was begun by one of them: its first entry
 * counts. Undefined without trusted proxies, and without the header.
 */
export function entryOfOutermostProxy(
  header: string | readonly string[] | undefined,
  trustedProxies: number,
): string | undefined {
  if (trustedProxies === 0) return undefined;
  const entries = String(header ?? "")
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
  return entries.at(-trustedProxies) ?? entries[0];
}
