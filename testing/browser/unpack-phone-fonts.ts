import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * What an Android phone has: Roboto and Noto Serif for Latin letters, for which the shop's own faces have stand-ins of
 * equal width, and Noto Sans for Chinese and Japanese. Where both of these have a character in forms of their own, the
 * browser takes one form for both: good enough to judge lengths and places. The packages hold slices in WOFF2, which a
 * browser takes from pages only; as fonts of the machine they are needed in the plain form.
 */
const FAMILIES = {
  latin: [
    { package: "@fontsource/roboto", files: /-latin(-ext)?-(400|700)-(normal|italic)\.woff2$/ },
    { package: "@fontsource/noto-serif", files: /-latin(-ext)?-400-(normal|italic)\.woff2$/ },
  ],
  eastAsian: [
    { package: "@fontsource-variable/noto-sans-sc", files: /\.woff2$/ },
    { package: "@fontsource-variable/noto-sans-jp", files: /\.woff2$/ },
  ],
};
/**
 * `latin` alone where time is measured: a search through two hundred slices takes longer than one through the two files
 * that a phone has instead.
 */
export type PhoneFonts = "latin" | "all";

/** Phones know the upright face by the name of the family alone. */
const CALLED = { "Roboto Regular": "Roboto", "Noto Serif Regular": "Noto Serif" };

const require = createRequire(import.meta.url);

/**
 * The fonts of a visitor's phone, beside those in `otherFolder`. Made once per version in `cacheFolder`, which takes a
 * second; later calls only look. No network. Gives the folder with the `fonts.conf` that a browser is to be started with.
 */
export async function unpackPhoneFonts(fonts: PhoneFonts, cacheFolder: string, otherFolder: string): Promise<string> {
  const families = fonts === "latin" ? FAMILIES.latin : [...FAMILIES.latin, ...FAMILIES.eastAsian];
  const sources = await Promise.all(families.map(findSource));
  const folder = join(cacheFolder, `fonts-${sources.map(({ name }) => name).join("-")}`);
  if (existsSync(folder)) return folder;
  await mkdir(cacheFolder, { recursive: true });
  const staging = await mkdtemp(join(cacheFolder, "inflating-"));
  try {
    for (const source of sources) await convertAll(source, join(staging, source.name));
    const folders = [otherFolder, ...sources.map(({ name }) => join(folder, name))];
    await writeFile(join(staging, "fonts.conf"), describeFonts(folders, join(folder, "cache")));
    await rename(staging, folder).catch((error: NodeJS.ErrnoException) => {
      // Another process was faster, and its folder is whole.
      if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
    });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return folder;
}

interface Source {
  readonly name: string;
  readonly folder: string;
  readonly files: RegExp;
}

async function findSource(family: { package: string; files: RegExp }): Promise<Source> {
  const manifest = require.resolve(`${family.package}/package.json`);
  const { version } = JSON.parse(await readFile(manifest, "utf8")) as { version: string };
  const name = `${family.package.split("/").at(-1)!}-${version}`;
  return { name, folder: join(dirname(manifest), "files"), files: family.files };
}

async function convertAll({ folder, files }: Source, to: string): Promise<void> {
  // Loaded here, because a browser without these fonts does not need it. It brings no types.
  const fontverter = require("fontverter") as {
    convert(font: Buffer, to: "truetype", from: "woff2"): Promise<Buffer>;
  };
  await mkdir(to, { recursive: true });
  for (const name of await readdir(folder)) {
    if (!files.test(name)) continue;
    const plain = await fontverter.convert(await readFile(join(folder, name)), "truetype", "woff2");
    await writeFile(join(to, name.replace(/woff2$/, "ttf")), plain);
  }
}

function describeFonts(folders: readonly string[], cache: string): string {
  const names = Object.entries(CALLED).map(
    ([name, called]) => `  <match target="scan">
    <test name="fullname"><string>${name}</string></test>
    <edit name="fullname" mode="assign"><string>${called}</string></edit>
  </match>`,
  );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((folder) => `  <dir>${escapeXml(folder)}</dir>`).join("\n")}
  <cachedir>${escapeXml(cache)}</cachedir>
${names.join("\n")}
</fontconfig>
`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
