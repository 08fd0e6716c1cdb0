import type { Child } from "hono/jsx";
import { Icon, type IconName } from "./icons.tsx";

/** An alert is read out at once and marked in red; the others wait their turn. */
export type NoticeTone = "notice" | "good" | "warning" | "alert";

export interface NoticeProps {
  readonly title?: string | undefined;
  readonly tone?: NoticeTone;
  readonly children?: Child;
}

const ICONS: Readonly<Record<NoticeTone, IconName>> = {
  notice: "notice",
  good: "done",
  warning: "warning",
  alert: "warning",
};

export function Notice({ title, tone = "notice", children }: NoticeProps) {
  return (
    <div class={tone === "notice" ? "notice" : `notice ${tone}`} role={tone === "alert" ? "alert" : "status"}>
      <Icon name={ICONS[tone]} />
      <div class="notice-words">
        {title !== undefined && <h2>{title}</h2>}
        {children}
      </div>
    </div>
  );
}

/** A short word that an act was done. It leaves by itself where motion is allowed, and hides nothing it must not. */
export function Toast({
  children,
  action,
}: {
  readonly children?: Child;
  readonly action?: { readonly href: string; readonly text: string };
}) {
  return (
    <output class="toast">
      <Icon name="check" />
      <span>{children}</span>
      {action !== undefined && <a href={action.href}>{action.text}</a>}
    </output>
  );
}

export interface EmptyStateProps {
  readonly title: string;
  readonly level?: 1 | 2;
  /** A drawing or icon above the words. */
  readonly picture?: Child;
  /** What to do instead: sentences, links, buttons. */
  readonly children?: Child;
}

/** A page or list with nothing in it, and the way on. */
export function EmptyState({ title, level = 2, picture, children }: EmptyStateProps) {
  return (
    <div class="empty">
      {picture ?? <Icon name="yarn" />}
      {level === 1 ? <h1>{title}</h1> : <h2>{title}</h2>}
      {children}
    </div>
  );
}
