import type { Child } from "hono/jsx";
import { shop } from "#shop.config";
import { Breadcrumbs } from "#web/ui";
import { Frame, type FrameProps } from "../frame/frame.tsx";
import { HELP_LINKS, WITHDRAWAL_PATH } from "../frame/help-links.ts";
import { frameMessages } from "../frame/messages/index.ts";
import { pathOf, rangePathOf, type Visit } from "../visit.ts";
import { helpMessages } from "./messages/index.ts";

export interface HelpFrameProps extends Pick<
  FrameProps,
  "visit" | "assets" | "canonical" | "alternates" | "description"
> {
  /** Below market and language: `/help/delivery`. */
  readonly path: string;
  readonly title: string;
  readonly lead: string;
  /** Sections of a long page, by the id of their heading. */
  readonly contents?: readonly { readonly id: string; readonly heading: string }[];
  /** A form keeps its parts closer together than a page of sections does. */
  readonly flow?: "sections" | "form";
  readonly children?: Child;
}

/** A page that helps: the way here, the pages beside it, and at its end a person to ask. */
export function HelpFrame(props: HelpFrameProps) {
  const { visit, path, title, lead, contents = [], flow = "sections", children, ...page } = props;
  const words = helpMessages(visit);
  const frameWords = frameMessages(visit);
  return (
    <Frame {...page} visit={visit} title={title} description={page.description ?? lead} stay={path}>
      <div class="help">
        <HelpNavigation visit={visit} path={path} />
        <div class="help-body">
          <Breadcrumbs
            label={frameWords.helpHeading}
            steps={[
              { name: frameWords.home, href: rangePathOf(visit, "/") },
              ...(path === "/help" ? [] : [{ name: words.title, href: pathOf(visit, "/help") }]),
            ]}
            current={title}
          />
          <h1>{title}</h1>
          <p class="lead">{lead}</p>
          {contents.length > 0 && (
            <nav aria-label={words.onThisPage}>
              <ul class="page-contents">
                {contents.map(({ id, heading }) => (
                  <li>
                    <a href={`#${id}`}>{heading}</a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          <div class={flow === "form" ? "stack help-form" : "stack-sections"}>{children}</div>
        </div>
      </div>
    </Frame>
  );
}

function HelpNavigation({ visit, path }: Pick<HelpFrameProps, "visit" | "path">) {
  const words = helpMessages(visit);
  const frameWords = frameMessages(visit);
  const links = [
    ...HELP_LINKS.map((link) => ({ path: link.path, name: frameWords[link.name] })),
    { path: WITHDRAWAL_PATH, name: frameWords.withdraw },
  ];
  return (
    <nav class="help-nav" aria-label={words.navigation}>
      <ul class="help-links">
        {links.map((link) => (
          <li>
            <a href={pathOf(visit, link.path)} {...(link.path === path ? { "aria-current": "page" } : {})}>
              {link.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export interface HelpSectionProps {
  readonly id: string;
  readonly heading: string;
  readonly children?: Child;
}

/** A part of a page that can be linked to. */
export function HelpSection({ id, heading, children }: HelpSectionProps) {
  return (
    <section class="help-section" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}

/** The way to a person, with both designated contacts (duty 8.2). */
export function AskAPerson({ visit }: { readonly visit: Visit }) {
  const words = helpMessages(visit);
  const { email, phone } = shop.contact;
  return (
    <HelpSection id="ask" heading={words.askHeading}>
      <p>{words.ask({ email, phone, link: (text) => <a href={pathOf(visit, "/contact")}>{text}</a> })}</p>
    </HelpSection>
  );
}
