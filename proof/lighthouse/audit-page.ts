import lighthouse from "lighthouse";

export interface Marks {
  /** By category, of 100. */
  readonly marks: Readonly<Record<string, number>>;
  /** By what a person sees, in milliseconds; the shift of the layout in thousandths. */
  readonly times: Readonly<Record<string, number>>;
  /** Audits that count and are not wholly met, as `category/audit: what is wrong`. */
  readonly below: readonly string[];
  /** For people, as HTML. */
  readonly report: string;
}

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
const TIMES = {
  "first paint ms": "first-contentful-paint",
  "largest paint ms": "largest-contentful-paint",
  "blocked ms": "total-blocking-time",
} as const;
const PLACES_MAX = 3;

/**
 * Lighthouse's marks of a page on its phone profile (a slow phone on slow 4G, computed from a fast visit), by a browser
 * that is steered through `debuggingPort`. Lighthouse tells nobody of it: its reporting of faults is a thing of its
 * command line, and the browser resolves no name but this machine's.
 */
export async function auditPage(url: string, debuggingPort: number): Promise<Marks> {
  const result = await lighthouse(url, {
    port: debuggingPort,
    output: "html",
    logLevel: "silent",
    locale: "en-US",
    onlyCategories: [...CATEGORIES],
  });
  if (result === undefined) throw new Error("Lighthouse gave no result");
  const { lhr, report } = result;
  if (lhr.runtimeError !== undefined) throw new Error(`Lighthouse failed: ${lhr.runtimeError.message}`);
  const categories = Object.values(lhr.categories);
  return {
    marks: Object.fromEntries(categories.map(({ id, score }) => [id, Math.round((score ?? 0) * 100)])),
    times: {
      ...Object.fromEntries(
        Object.entries(TIMES).map(([name, id]) => [name, Math.round(lhr.audits[id]?.numericValue ?? 0)]),
      ),
      "layout shift ‰": Math.round((lhr.audits["cumulative-layout-shift"]?.numericValue ?? 0) * 1000),
    },
    below: categories.flatMap(({ id: category, auditRefs }) =>
      auditRefs
        .filter(({ weight }) => weight > 0)
        .map(({ id }) => lhr.audits[id])
        .filter((audit) => audit !== undefined && audit.score !== null && audit.score < 1)
        .map((audit) => `${category}/${audit!.id}: ${audit!.title}${describeValue(audit!)}`),
    ),
    report: String(report),
  };
}

type Audit = NonNullable<Awaited<ReturnType<typeof lighthouse>>>["lhr"]["audits"][string];

function describeValue({ displayValue, details }: Audit): string {
  const items = details !== undefined && "items" in details && Array.isArray(details.items) ? details.items : [];
  const places = items
    .slice(0, PLACES_MAX)
    .map((item: Record<string, unknown>) => {
      const node = item["node"] as { selector?: string } | undefined;
      return node?.selector ?? item["url"] ?? item["description"] ?? item["href"];
    })
    .filter((place) => typeof place === "string");
  return `${displayValue === undefined ? "" : ` ${displayValue}`}${places.length > 0 ? ` at ${places.join(", ")}` : ""}`;
}
