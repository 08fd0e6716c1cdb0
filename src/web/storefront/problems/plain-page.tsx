import type { Child } from "hono/jsx";
import { Icon, type Assets, type IconName } from "#web/ui";
import { Frame } from "../frame/frame.tsx";
import type { Visit } from "../visit.ts";

export interface PlainPageProps {
  readonly visit: Visit;
  readonly assets: Assets;
  readonly title: string;
  /** Above the title: the number of an order. */
  readonly eyebrow?: string | undefined;
  /** Above all: that something was done. */
  readonly mark?: IconName;
  readonly children?: Child;
}

/** A page of a heading and what is to be said, one column wide. */
export function PlainPage({ visit, assets, title, eyebrow, mark, children }: PlainPageProps) {
  return (
    <Frame visit={visit} assets={assets} title={title}>
      <div class="plain-page stack">
        {mark !== undefined && <Icon name={mark} class="big-mark" />}
        {eyebrow !== undefined && <p class="eyebrow number">{eyebrow}</p>}
        <h1>{title}</h1>
        {children}
      </div>
    </Frame>
  );
}
