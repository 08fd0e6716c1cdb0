import type { Child } from "hono/jsx";
import type { Assets } from "./assets.ts";
import type { Picture } from "./product/picture.tsx";

export interface Alternate {
  /** BCP 47 tag, or "x-default". */
  readonly language: string;
  readonly href: string;
}

/** A picture for those who share the page's address. */
export interface SharedPicture {
  readonly href: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

export interface DocumentProps {
  /** BCP 47 tag of the page's language. */
  readonly language: string;
  readonly title: string;
  readonly description?: string | undefined;
  /** Absolute address under which the page should be found; pages without one ask not to be indexed. */
  readonly canonical?: string | undefined;
  /** The same page in other languages and markets, itself among them. */
  readonly alternates?: readonly Alternate[];
  /** Open Graph: the kind of page and its picture. Written only for pages that may be found. */
  readonly siteName?: string;
  readonly kind?: "website" | "product" | "article";
  readonly picture?: SharedPicture | undefined;
  /** The picture that fills the first screen, fetched before the stylesheet is read. */
  readonly preloadImage?: Pick<Picture, "src" | "srcSet" | "sizes"> | undefined;
  /** Objects of schema.org, each written as a JSON-LD block. */
  readonly structuredData?: readonly object[];
  /** Feeds of the page: address and title. */
  readonly feeds?: readonly { readonly href: string; readonly title: string }[];
  readonly assets: Pick<Assets, "stylesheet" | "script" | "icon" | "firstFont">;
  readonly children?: Child;
}

/** Colour of the browser's own frame: the paper of tokens.css in either scheme. */
const THEME_COLOURS = { light: "#fbf9f5", dark: "#191613" } as const;

/** The shell of every page. It names no host but ours. */
export function Document(props: DocumentProps) {
  const { language, title, description, canonical, assets, preloadImage, children } = props;
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {description !== undefined && <meta name="description" content={description} />}
        {canonical === undefined ? <meta name="robots" content="noindex" /> : <link rel="canonical" href={canonical} />}
        <link rel="preload" href={assets.firstFont.path} as="font" type="font/woff2" crossorigin="" />
        {preloadImage !== undefined && (
          <link
            rel="preload"
            href={preloadImage.src}
            imagesrcset={preloadImage.srcSet}
            imagesizes={preloadImage.sizes}
            as="image"
            fetchpriority="high"
          />
        )}
        <link rel="stylesheet" href={assets.stylesheet.path} />
        <script src={assets.script.path} defer></script>
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content={THEME_COLOURS.light} media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content={THEME_COLOURS.dark} media="(prefers-color-scheme: dark)" />
        <meta name="format-detection" content="telephone=no" />
        <link rel="icon" href={assets.icon.path} type="image/svg+xml" />
        <Found {...props} />
      </head>
      <body>{children}</body>
    </html>
  );
}

/** What search engines, feed readers and messengers ask a page for. */
function Found(props: DocumentProps) {
  const { title, description, canonical, alternates = [], siteName, kind = "website", picture, feeds = [] } = props;
  return (
    <>
      {alternates.map((alternate) => (
        <link rel="alternate" hreflang={alternate.language} href={alternate.href} />
      ))}
      {feeds.map((feed) => (
        <link rel="alternate" type="application/rss+xml" title={feed.title} href={feed.href} />
      ))}
      {canonical !== undefined && (
        <>
          <meta property="og:type" content={kind} />
          <meta property="og:title" content={title} />
          {description !== undefined && <meta property="og:description" content={description} />}
          <meta property="og:url" content={canonical} />
          {siteName !== undefined && <meta property="og:site_name" content={siteName} />}
          {picture !== undefined && (
            <>
              <meta property="og:image" content={picture.href} />
              <meta property="og:image:width" content={String(picture.width)} />
              <meta property="og:image:height" content={String(picture.height)} />
              <meta property="og:image:alt" content={picture.alt} />
              <meta name="twitter:card" content="summary_large_image" />
            </>
          )}
        </>
      )}
      {(props.structuredData ?? []).map((data) => (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: toScriptText(data) }}></script>
      ))}
    </>
  );
}

/** JSON that cannot end its script element. A data block is never run, so the content policy admits it. */
function toScriptText(data: object): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
