import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import type { Drawing } from "./draw-states.ts";
import { WIDTHS, type Width } from "./editions.ts";

/** How many drawings of a width stand side by side on a sheet, and how wide each is there, in pixels. */
const COLUMNS: Readonly<Record<Width, number>> = { 360: 8, 768: 6, 1440: 4 };
const SHEET_WIDTH = 2000;
const GAP = 16;
/** A longer page is cut here on the sheet; its own picture has all of it. */
const DRAWING_HEIGHT_MAX = 1700;

/**
 * Sheets of many pages each, as PNG, and one page with all of them that leads to the whole pictures. Gives the files
 * below `folder`.
 */
export async function makeContactSheets(
  browser: Browser,
  folder: string,
  drawings: readonly Drawing[],
): Promise<readonly string[]> {
  const sheets: string[] = [];
  mkdirSync(join(folder, "sheets"), { recursive: true });
  const editions = [...new Set(drawings.map(editionOf))];
  for (const edition of editions) {
    for (const width of WIDTHS) {
      const chosen = drawings.filter((one) => editionOf(one) === edition && one.width === width);
      for (let first = 0, number = 1; first < chosen.length; first += COLUMNS[width], number++) {
        const name = join("sheets", `${edition}-${width}-${String(number).padStart(2, "0")}`);
        await drawSheet(browser, folder, name, width, chosen.slice(first, first + COLUMNS[width]));
        sheets.push(`${name}.png`);
      }
    }
  }
  writeFileSync(join(folder, "index.html"), describeAll(drawings));
  return sheets;
}

function editionOf({ edition, scheme }: Drawing): string {
  return scheme === "dark" ? `${edition.language}-dark` : edition.language;
}

async function drawSheet(
  browser: Browser,
  folder: string,
  name: string,
  width: Width,
  drawings: readonly Drawing[],
): Promise<void> {
  const columns = COLUMNS[width];
  const each = Math.floor((SHEET_WIDTH - GAP * (columns + 1)) / columns);
  const figures = drawings.map(
    ({ state, file }) =>
      `<figure><figcaption>${state.name}</figcaption><div><img src="${file}" alt="" width="${each}"></div></figure>`,
  );
  const html = `<!doctype html><meta charset="utf-8"><title>${name}</title><style>
    body { margin: ${GAP}px; display: flex; gap: ${GAP}px; align-items: start; background: #777; font: 15px sans-serif }
    figure { margin: 0; width: ${each}px; background: #fff }
    figcaption { padding: 3px 6px; background: #222; color: #fff; overflow-wrap: anywhere }
    div { max-height: ${DRAWING_HEIGHT_MAX}px; overflow: hidden }
    img { display: block; height: auto }
  </style>${figures.join("")}`;
  const source = join(folder, "sheet.html");
  writeFileSync(source, html);
  const page = await browser.newPage({ viewport: { width: SHEET_WIDTH, height: 400 } });
  try {
    await page.goto(pathToFileURL(source).href, { waitUntil: "load" });
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  } finally {
    await page.close();
  }
}

/** For a person with a browser: every page of every edition, the widths side by side. */
function describeAll(drawings: readonly Drawing[]): string {
  const rows = Map.groupBy(drawings, (one) => `${one.state.group}: ${one.state.name}`);
  const sections = [...rows].map(
    ([title, ofState]) =>
      `<section><h2>${title}</h2>${ofState
        .map(
          ({ file, width }) =>
            `<a href="${file}"><img loading="lazy" src="${file}" alt="${file}" width="${width / 4}"></a>`,
        )
        .join("")}</section>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Every page of the shop</title><style>
    body { margin: 1rem; background: #888; font: 15px sans-serif }
    section { display: flex; gap: 8px; align-items: start; overflow-x: auto }
    h2 { flex: 0 0 9rem; font-size: 1rem; margin: 0; position: sticky; left: 0; background: #fff; padding: 4px }
    a { flex: none } img { display: block; height: auto }
  </style>${sections.join("\n")}</html>
`;
}
