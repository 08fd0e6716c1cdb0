import type { Child } from "hono/jsx";
import { Icon } from "./icons.tsx";

/** The first thing the Tab key finds: past the header to `#content`. */
export function SkipLink({ href = "#content", children }: { readonly href?: string; readonly children?: Child }) {
  return (
    <a class="skip" href={href}>
      {children}
    </a>
  );
}

export interface BreadcrumbStep {
  readonly name: string;
  readonly href: string;
}

export interface BreadcrumbProps {
  readonly label: string;
  readonly steps: readonly BreadcrumbStep[];
  readonly current: string;
}

/** The way from the home page to here. On a phone only the last step is shown, as the way back. */
export function Breadcrumbs({ label, steps, current }: BreadcrumbProps) {
  return (
    <nav class="crumbs" aria-label={label}>
      <ol class="crumb-steps">
        {steps.map((step) => (
          <li>
            <a href={step.href}>{step.name}</a>
          </li>
        ))}
        <li>
          <span aria-current="page">{current}</span>
        </li>
      </ol>
    </nav>
  );
}

export interface PaginationProps {
  readonly label: string;
  /** "Page 2 of 5". */
  readonly text: string;
  readonly previous?: { readonly href: string; readonly text: string } | undefined;
  readonly next?: { readonly href: string; readonly text: string } | undefined;
}

export function Pagination({ label, text, previous, next }: PaginationProps) {
  return (
    <nav class="pages" aria-label={label}>
      {previous === undefined ? (
        <span></span>
      ) : (
        <a class="button" rel="prev" href={previous.href}>
          <Icon name="left" />
          <span>{previous.text}</span>
        </a>
      )}
      <span class="pages-text">{text}</span>
      {next === undefined ? (
        <span></span>
      ) : (
        <a class="button" rel="next" href={next.href}>
          <span>{next.text}</span>
          <Icon name="right" />
        </a>
      )}
    </nav>
  );
}

export interface TabLink {
  readonly text: string;
  readonly href: string;
  readonly current: boolean;
}

/** Pages beside each other, one of them open: links, so that each has its address. */
export function TabLinks({ label, tabs }: { readonly label: string; readonly tabs: readonly TabLink[] }) {
  return (
    <nav class="tabs" aria-label={label}>
      <ul class="tab-list">
        {tabs.map((tab) => (
          <li>
            <a href={tab.href} {...(tab.current ? { "aria-current": "page" } : {})}>
              {tab.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export interface Step {
  readonly name: string;
  /** Where a step that is done can be looked at again. */
  readonly href?: string | undefined;
  readonly state: "done" | "current" | "next";
}

/** How far along a course of pages this one is. */
export function Steps({
  label,
  doneLabel,
  steps,
}: {
  readonly label: string;
  readonly doneLabel: string;
  readonly steps: readonly Step[];
}) {
  return (
    <nav class="steps" aria-label={label}>
      <ol class="step-list">
        {steps.map((step) => (
          <li class={step.state} {...(step.state === "current" ? { "aria-current": "step" } : {})}>
            {step.href === undefined ? <span>{step.name}</span> : <a href={step.href}>{step.name}</a>}
            {step.state === "done" && <span class="unseen"> ({doneLabel})</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}

export interface DisclosureProps {
  readonly summary: string;
  readonly open?: boolean;
  /** Disclosures of one name are an accordion: one of them is open at a time. */
  readonly group?: string;
  readonly id?: string;
  readonly children?: Child;
}

/** A heading that opens what is below it; the browser does all of it. */
export function Disclosure({ summary, open = false, group, id, children }: DisclosureProps) {
  return (
    <details class="disclosure" id={id} name={group} open={open}>
      <summary>
        <span>{summary}</span>
        <Icon name="down" />
      </summary>
      <div class="disclosure-body">{children}</div>
    </details>
  );
}
