/** Where a file stands in the house: in a room of src/, in the composition root, or in a folder beside src/. */
export type Place =
  | { readonly area: "main" }
  /** `part` is undefined for a file directly in the room's folder, which belongs to the whole room. */
  | { readonly area: "room"; readonly room: string; readonly part: string | undefined }
  /** A file below src/ that is in no room that the tiers know. */
  | { readonly area: "nowhere" }
  | { readonly area: "testing"; readonly part: string | undefined }
  | { readonly area: "settings" }
  | { readonly area: "sandbox" | "policy" | "bench" | "proof" | "e2e" | "scripts" | "configuration" };

/** From top to bottom. A room may import the tiers below its own and nothing else. */
export const TIERS: readonly (readonly string[])[] = [
  ["web"],
  ["rights", "shop", "staff", "insight", "assurance"],
  ["privacy", "policy"],
  ["platform"],
];

const FOLDERS = ["sandbox", "policy", "bench", "proof", "e2e", "scripts"] as const;

/** The tier of a room, 0 being the top; -1 where there is no such room. */
export function tierOf(room: string): number {
  return TIERS.findIndex((rooms) => rooms.includes(room));
}

/** `path` is relative to the project, with forward slashes. */
export function placeOf(path: string): Place {
  const segments = path.split("/");
  const [first = "", second, third] = segments;
  if (path === "src/main.ts") return { area: "main" };
  if (first === "src") {
    if (second === undefined || third === undefined || tierOf(second) === -1) return { area: "nowhere" };
    return { area: "room", room: second, part: segments.length > 3 ? third : undefined };
  }
  if (first === "testing") return { area: "testing", part: segments.length > 2 ? second : undefined };
  if (path === "shop.config.ts") return { area: "settings" };
  const folder = FOLDERS.find((name) => name === first);
  return { area: folder ?? "configuration" };
}

/** Tests stand beside what they test and are no part of the program. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path);
}

/** A folder of src/ named testing holds what the tests of a room or a part are built from. */
export function isTestMaterial(path: string): boolean {
  return /^src\/.*\/testing\//.test(path);
}

/**
 * The file that a specifier means, or undefined for a package or a built-in module. `#room/part` means the face of a
 * part; anything deeper resolves to where it points, so that the rules can name it.
 */
export function resolveSpecifier(importer: string, specifier: string): string | undefined {
  if (specifier.startsWith(".")) {
    return new URL(specifier, `file:///${importer}`).pathname.slice(1);
  }
  if (specifier === "#shop.config") return "shop.config.ts";
  if (!specifier.startsWith("#")) return undefined;
  const [room = "", ...rest] = specifier.slice(1).split("/");
  const folder = room === "testing" ? "testing" : `src/${room}`;
  return rest.length === 1 ? `${folder}/${rest[0]}/index.ts` : `${folder}/${rest.join("/")}`;
}
