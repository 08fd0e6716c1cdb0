import { buildAssets, ComponentShow, Document, renderHtml } from "#web/ui";
import type { PageState, Visit } from "../page-state.ts";

/** Help, the choice of a market, and the policy. */
export const house: readonly PageState[] = [
  ...["delivery", "sizes", "care", "returns"].map((topic): PageState => ({
    name: `help-${topic}`,
    group: "house",
    reach: (visit) => visit.open(`/help/${topic}`),
  })),
  { name: "help", group: "house", reach: (visit) => visit.open("/help") },
  { name: "help-delivery-not-served", group: "house", reach: (visit) => visit.open("/help/delivery?to=KP") },
  { name: "company", group: "house", reach: (visit) => visit.open("/company") },
  { name: "accessibility", group: "house", reach: (visit) => visit.open("/accessibility") },
  { name: "market", group: "house", reach: (visit) => visit.open("/market") },
  { name: "privacy", group: "house", reach: (visit) => visit.open("/privacy") },
  { name: "components", group: "house", reach: openComponents },
];

/** The page of all components, which a shop at work does not show; its style, script and pictures are the shop's. */
async function openComponents({ page, open, cast }: Visit): Promise<void> {
  const list = await (await fetch(`${cast.web.url}/gb/en/coats`)).text();
  const pictures = [...list.matchAll(/<img[^>]*\ssrc="([^"]+)"/g)]
    .slice(0, 4)
    .map(([, src = ""]) => ({ src, width: 800, height: 1000, alt: "A garment" }));
  const drawn = Document({
    language: "en",
    title: "Components",
    assets: await buildAssets(),
    children: [ComponentShow({ pictures })],
  });
  const body = renderHtml(drawn)
    .replace("<body>", '<body><main id="content">')
    // Of the shop that runs, whatever lies on the disk by now.
    .replace(STYLE, STYLE.exec(list)![0]);
  await page.route("**/components", (route) => route.fulfill({ body, contentType: "text/html; charset=utf-8" }));
  await open("/components", "");
}

const STYLE = /\/assets\/shop-\w+\.css/;
