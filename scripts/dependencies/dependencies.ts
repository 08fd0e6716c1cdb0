/** The part of package.json that is looked at. */
export interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** The part of package-lock.json that is looked at; keys are folders such as `node_modules/hono`, "" is the project. */
export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  /** Needed by development packages only. */
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * Licences that let the shop be sold, changed and kept closed. MPL-2.0 asks that changed files of the package itself be
 * published, and none is changed. Everything else is refused until somebody has read it.
 */
const ACCEPTED = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "MPL-2.0",
  "PostgreSQL",
  "Python-2.0",
  "Unlicense",
  "Zlib",
]);

const COPYLEFT = /\b(?:A?GPL|LGPL|SSPL|EUPL|OSL|BUSL|RPL)/i;

/** One sentence per package that is installed where the program runs and whose licence is not accepted. */
export function checkLicences(lock: Lock): string[] {
  return Object.entries(lock.packages).flatMap(([folder, { version = "", license, dev }]) => {
    if (folder === "" || dev === true) return [];
    const name = `${nameOf(folder)} ${version}`;
    if (license === undefined || license === "") return [`${name} names no licence`];
    if (isAccepted(license)) return [];
    const why = COPYLEFT.test(license) ? "which reaches into our own code or service" : "which nobody has read yet";
    return [`${name} is under ${license}, ${why}`];
  });
}

/** `(MIT OR GPL-3.0)` is ours to choose, `MIT AND GPL-3.0` is not. */
function isAccepted(expression: string): boolean {
  const bare = expression.trim().replace(/^\((.*)\)$/, "$1");
  if (/\bOR\b/.test(bare)) return bare.split(/\bOR\b/).some(isAccepted);
  if (/\bAND\b/.test(bare)) return bare.split(/\bAND\b/).every(isAccepted);
  return ACCEPTED.has(bare.trim());
}

/**
 * Compares package.json with the tables of docs/dependencies.md, whose rows are `| name | reason |`, the first table
 * for the program and the second for development.
 */
export function checkReasons(manifest: Manifest, document: string): string[] {
  const [program = "", development = ""] = document.split(/^## /m).slice(1);
  return [
    ...compare("dependencies", manifest.dependencies, rowsOf(program)),
    ...compare("devDependencies", manifest.devDependencies, rowsOf(development)),
  ];
}

function compare(
  kind: string,
  declared: Readonly<Record<string, string>>,
  reasons: ReadonlyMap<string, string>,
): string[] {
  const names = Object.keys(declared);
  return [
    ...names
      .filter((name) => (reasons.get(name) ?? "") === "")
      .map((name) => `${name} of ${kind} has no reason in docs/dependencies.md`),
    ...[...reasons.keys()]
      .filter((name) => !names.includes(name))
      .map((name) => `docs/dependencies.md gives a reason for ${name}, which is not among the ${kind}`),
  ];
}

function rowsOf(section: string): Map<string, string> {
  const rows = section.matchAll(/^\| *`([^`|]+)` *\|([^|\n]*)\|/gm);
  return new Map([...rows].map(([, name = "", reason = ""]) => [name, reason.trim()]));
}

/**
 * `npm ci` refuses a lock file in which packages for other platforms are missing. npm leaves them out silently when the
 * registry it is asked does not have them, and then a fresh clone cannot be installed, on any platform.
 */
export function checkLockIsWhole(lock: Lock): string[] {
  const present = new Set(Object.keys(lock.packages).map(nameOf));
  return Object.entries(lock.packages).flatMap(([folder, { optionalDependencies = {} }]) => {
    const missing = Object.keys(optionalDependencies).filter((name) => !present.has(name));
    if (missing.length === 0) return [];
    return [
      `package-lock.json lacks ${missing.length} packages that ${nameOf(folder)} asks for, so "npm ci" refuses it`,
    ];
  });
}

function nameOf(folder: string): string {
  return folder.slice(folder.lastIndexOf("node_modules/")).replace("node_modules/", "");
}
