import type { Child } from "hono/jsx";
import type { Assets } from "./assets.ts";

export interface DocumentProps {
  /** BCP 47 tag of the page's language. */
  readonly language: string;
  readonly title: string;
  readonly description?: string | undefined;
  /** Absolute address under which the page should be found; pages without one ask not to be indexed. */
  readonly canonical?: string | undefined;
  readonly assets: Pick<Assets, "stylesheet" | "script" | "icon">;
  readonly children?: Child;
}

/** The shell of every page. It names no host but ours. */
export function Document({ language, title, description, canonical, assets, children }: DocumentProps) {
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {description !== undefined && <meta name="description" content={description} />}
        {canonical === undefined ? <meta name="robots" content="noindex" /> : <link rel="canonical" href={canonical} />}
        <meta name="theme-color" content="#fbf8f3" />
        <link rel="icon" href={assets.icon.path} type="image/svg+xml" />
        <link rel="stylesheet" href={assets.stylesheet.path} />
        <script src={assets.script.path} defer></script>
      </head>
      <body>{children}</body>
    </html>
  );
}
