import { describe, expect, it } from "vitest";
import { renderFragment } from "../render-html.ts";
import { Button, ExitLink, IconButton } from "./buttons.tsx";
import { Notice } from "./notice.tsx";
import { Dialog } from "./overlays.tsx";
import { Breadcrumbs, Disclosure, Pagination, Steps } from "./ways.tsx";

describe("a link to another company's site", () => {
  const html = renderFragment(
    <ExitLink
      href="https://carrier.example/track"
      leaves="leads to another site"
      notice="Their rules hold there:"
      policyHref="https://carrier.example/privacy"
      policyLabel="read their policy"
    >
      Carrier
    </ExitLink>,
  );
  const links = html.match(/<a [^>]*>/g) ?? [];

  it("tells the other site neither the page nor the shop, and gives it no hold of our window [7.2.1]", () => {
    expect(links).toHaveLength(2);
    for (const link of links) {
      expect(link).toContain('rel="external noopener noreferrer"');
      expect(link).toContain('referrerpolicy="no-referrer"');
      expect(link).not.toContain("target");
    }
  });

  it("is marked as leaving, for the eye and for the ear [7.2.1]", () => {
    expect(html.match(/leads to another site/g)).toHaveLength(2);
    expect(html).toContain("<svg");
  });

  it("has that company's policy beside it [7.2.2]", () => {
    expect(html).toContain('href="https://carrier.example/privacy"');
    expect(html).toContain("Their rules hold there:");
  });
});

describe("a button", () => {
  it("that is busy says so and stays in its place", () => {
    expect(renderFragment(<Button busy>Order</Button>)).toMatch(/aria-busy="true" aria-disabled="true"/);
  });

  it("that opens something sends no form", () => {
    expect(renderFragment(<Button popover="chart">Chart</Button>)).toContain('type="button" ');
    expect(renderFragment(<Button>Order</Button>)).toContain('type="submit"');
  });

  it("of an icon alone has a name, and the icon keeps silent", () => {
    const html = renderFragment(<IconButton icon="close" label="Close the bag" />);
    expect(html).toContain('aria-label="Close the bag"');
    expect(html).toContain('aria-hidden="true"');
  });
});

it("interrupts a screen reader for an alert only", () => {
  expect(renderFragment(<Notice tone="alert">No</Notice>)).toContain('role="alert"');
  for (const tone of ["notice", "good", "warning"] as const) {
    expect(renderFragment(<Notice tone={tone}>Yes</Notice>)).toContain('role="status"');
  }
});

it("names a dialog by its heading, and closes it without script", () => {
  const html = renderFragment(<Dialog id="leave" title="Leave?" closeLabel="Close" />);
  expect(html).toContain('popover="auto" role="dialog" aria-labelledby="leave-title"');
  expect(html).toContain('<h2 id="leave-title">Leave?</h2>');
  expect(html).toMatch(/popovertarget="leave" popovertargetaction="hide"/);
});

describe("ways", () => {
  it("mark where one is", () => {
    expect(
      renderFragment(<Breadcrumbs label="Here" steps={[{ name: "Home", href: "/" }]} current="Coats" />),
    ).toContain('<span aria-current="page">Coats</span>');
    const steps = renderFragment(
      <Steps
        label="Order"
        doneLabel="done"
        steps={[
          { name: "Bag", state: "done" },
          { name: "Pay", state: "current" },
        ]}
      />,
    );
    expect(steps).toContain('<li class="current" aria-current="step">');
    expect(steps).toContain("(done)");
  });

  it("lead nowhere from the first and the last page", () => {
    const html = renderFragment(<Pagination label="Pages" text="Page 1 of 1" />);
    expect(html).not.toContain("<a");
    expect(html).toContain("Page 1 of 1");
  });

  it("open one of an accordion's parts at a time, by the browser itself", () => {
    const html = renderFragment(
      <Disclosure summary="Care" group="facts" open>
        Wash
      </Disclosure>,
    );
    expect(html).toMatch(/^<details class="disclosure" name="facts" open="">/);
  });
});
