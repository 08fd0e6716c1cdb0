import type { Child } from "hono/jsx";

export interface NoticeProps {
  readonly title?: string | undefined;
  /** An alert is read out at once and marked in red; a notice waits its turn. */
  readonly tone?: "notice" | "alert";
  readonly children?: Child;
}

export function Notice({ title, tone = "notice", children }: NoticeProps) {
  return (
    <div class={tone === "alert" ? "notice alert" : "notice"} role={tone === "alert" ? "alert" : "status"}>
      {title !== undefined && <h2>{title}</h2>}
      {children}
    </div>
  );
}
