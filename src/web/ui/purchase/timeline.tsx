import type { Child } from "hono/jsx";

export interface TimelineEntry {
  readonly title: string;
  /** Where an event happened or what it means. */
  readonly text?: Child;
  readonly at?: { readonly iso: string; readonly text: string } | undefined;
  /** "problem" is what needs the shopper: customs, a failed delivery. "next" is expected, not yet true. */
  readonly state: "done" | "current" | "next" | "problem";
}

/** What has happened to a parcel and what comes next, oldest first. */
export function Timeline({ label, entries }: { readonly label: string; readonly entries: readonly TimelineEntry[] }) {
  return (
    <ol class="timeline" aria-label={label}>
      {entries.map((entry) => (
        <li class={entry.state} {...(entry.state === "current" ? { "aria-current": "step" } : {})}>
          <p class="timeline-title">{entry.title}</p>
          {entry.at !== undefined && (
            <time class="small soft" datetime={entry.at.iso}>
              {entry.at.text}
            </time>
          )}
          {entry.text !== undefined && <p class="small">{entry.text}</p>}
        </li>
      ))}
    </ol>
  );
}
