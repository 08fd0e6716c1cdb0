import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { transform } from "lightningcss";
import { rolldown } from "rolldown";
import { describeFaces, FACES, FIRST_FACE } from "./fonts/faces.ts";
import { icon } from "./icon.ts";

/** A file whose address contains a hash of its bytes, so that it may be kept for ever. */
export interface Asset {
  /** Absolute path on the shop's origin: `/assets/shop-0a1b2c3d4e5f.css`. */
  readonly path: string;
  readonly contentType: string;
  readonly bytes: Buffer;
}

export interface Assets {
  readonly stylesheet: Asset;
  readonly script: Asset;
  readonly icon: Asset;
  readonly fonts: readonly Asset[];
  /** The one of `fonts` that every page needs first. */
  readonly firstFont: Asset;
}

/** In the order of the cascade. */
const STYLESHEETS = [
  "tokens",
  "base",
  "buttons",
  "forms",
  "parts",
  "overlays",
  "frame",
  "range",
  "filters",
  "product",
  "purchase",
  "service",
  "home",
] as const;

/** Versions that 95 of 100 visitors had overtaken by 2026; older ones see a page that is plainer and still works. */
const BROWSERS = {
  chrome: 105 << 16,
  firefox: 110 << 16,
  safari: (15 << 16) | (4 << 8),
  ios_saf: (15 << 16) | (4 << 8),
};

/** Builds everything a page refers to, in memory. Throws when a stylesheet or script does not compile. */
export async function buildAssets(): Promise<Assets> {
  const fonts = new Map(await Promise.all(FACES.map(async ({ file }) => [file, await readFont(file)] as const)));
  const fontOf = (file: string): Asset => {
    const font = fonts.get(file);
    if (font === undefined) throw new Error(`there is no font ${file}`);
    return font;
  };
  const [stylesheet, script] = await Promise.all([
    buildStylesheet(describeFaces((file) => fontOf(file).path)),
    buildScript(),
  ]);
  return {
    stylesheet: asset("shop", "css", "text/css; charset=utf-8", stylesheet),
    script: asset("shop", "js", "text/javascript; charset=utf-8", script),
    icon: asset("icon", "svg", "image/svg+xml", Buffer.from(icon)),
    fonts: [...fonts.values()],
    firstFont: fontOf(FIRST_FACE),
  };
}

/** All files of `assets`, for whoever answers requests for them. */
export function listAssets({ stylesheet, script, icon: favicon, fonts }: Assets): readonly Asset[] {
  return [stylesheet, script, favicon, ...fonts];
}

async function readFont(file: string): Promise<Asset> {
  return asset(file, "woff2", "font/woff2", await readFile(new URL(`./fonts/${file}.woff2`, import.meta.url)));
}

async function buildStylesheet(faces: string): Promise<Buffer> {
  const sources = await Promise.all(
    STYLESHEETS.map((name) => readFile(new URL(`./styles/${name}.css`, import.meta.url))),
  );
  const { code } = transform({
    filename: "shop.css",
    code: Buffer.concat([Buffer.from(faces), ...sources]),
    minify: true,
    targets: BROWSERS,
  });
  return Buffer.from(code);
}

async function buildScript(): Promise<Buffer> {
  await using bundle = await rolldown({
    input: fileURLToPath(new URL("./browser/main.ts", import.meta.url)),
    platform: "browser",
    tsconfig: false,
    transform: { target: "es2022" },
  });
  const { output } = await bundle.generate({ format: "iife", minify: true, sourcemap: false });
  return Buffer.from(output[0].code);
}

const HASH_CHARACTERS = 12;

function asset(name: string, extension: string, contentType: string, bytes: Buffer): Asset {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, HASH_CHARACTERS);
  return { path: `/assets/${name}-${hash}.${extension}`, contentType, bytes };
}
