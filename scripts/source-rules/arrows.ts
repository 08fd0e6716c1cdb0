import { isBuiltin } from "node:module";
import { isTest, isTestMaterial, placeOf, resolveSpecifier, tierOf, type Place } from "./place.ts";
import type { Finding, Import, SourceFile } from "./source-file.ts";

const MAY_COMPUTE_IMPORTS = [
  // Loads the declarations of controls wherever they stand in the tree: it reads data there and calls nothing.
  "src/policy/promises/declared-controls.ts",
  // Names the package that carries PostgreSQL for the machine it runs on.
  "src/platform/postgres/binaries.ts",
];

/** Loaded before anything else, so that no module is in memory unedited when the edits come into force. */
const MAY_LOOK_INSIDE = ["testing/promises/sabotage-hook.mjs"];

/** What stands beside src/ and may look into it, by its faces. */
const ONLOOKERS = new Set(["testing", "bench", "proof", "e2e", "scripts"]);

/**
 * Checks every import against the arrows: web → rights, shop, staff, insight, assurance → privacy, policy → platform.
 *
 * @param production names of the packages that are installed where the program runs
 */
export function checkArrows(files: readonly SourceFile[], production: ReadonlySet<string>): Finding[] {
  const findings: Finding[] = [];
  for (const file of files) {
    const from = placeOf(file.path);
    if (from.area === "nowhere") {
      const message = "is in no room of src/: web, rights, shop, staff, insight, assurance, privacy, policy, platform";
      findings.push({ path: file.path, line: 1, rule: "rooms", message });
    }
    for (const imported of file.imports) {
      const broken = judge(file.path, from, imported, production);
      if (broken !== undefined) findings.push({ path: file.path, line: imported.line, ...broken });
    }
  }
  return findings;
}

type Broken = { readonly rule: string; readonly message: string } | undefined;

function judge(path: string, from: Place, imported: Import, production: ReadonlySet<string>): Broken {
  const { specifier } = imported;
  if (specifier === undefined) return judgeComputed(path, from);
  const target = resolveSpecifier(path, specifier);
  if (target === undefined) return judgePackage(path, from, imported, production);
  const to = placeOf(target);
  return (
    judgeDirection(path, from, to, target, specifier) ??
    (isWithinOnePart(from, to) || MAY_LOOK_INSIDE.includes(path) ? undefined : judgeFace(from, to, target, specifier))
  );
}

function judgeComputed(path: string, from: Place): Broken {
  if (from.area !== "room" || isTest(path) || MAY_COMPUTE_IMPORTS.includes(path)) return undefined;
  return { rule: "computed", message: "imports a computed target, which no rule can follow: write the path out" };
}

function judgePackage(path: string, from: Place, imported: Import, production: ReadonlySet<string>): Broken {
  const specifier = imported.specifier ?? "";
  if (!ships(path, from) || imported.isTypeOnly || isBuiltin(specifier) || specifier.startsWith("data:"))
    return undefined;
  const name = specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
  if (production.has(name)) return undefined;
  return { rule: "packages", message: `imports ${name}, which is not among the dependencies of package.json` };
}

/** Which way an arrow may point, whatever file of the target it touches. */
function judgeDirection(path: string, from: Place, to: Place, target: string, specifier: string): Broken {
  if (from.area === "room") return judgeFromRoom(path, from, to, target, specifier);
  if (from.area === "sandbox" && (to.area === "room" || to.area === "main")) {
    return {
      rule: "sandbox",
      message: `imports ${specifier}: a sandbox partner is a program of its own and knows no src/`,
    };
  }
  if (from.area === "policy" && to.area !== "policy") {
    return {
      rule: "policy",
      message: `imports ${specifier}: the published texts are data and import nothing of the program`,
    };
  }
  if ((from.area === "main" || from.area === "sandbox") && !isTest(path)) {
    if (ONLOOKERS.has(to.area)) return shippedImportsOnlooker(specifier, `${to.area}/`);
    if (isTestMaterial(target)) return shippedImportsOnlooker(specifier, "what tests are built from");
  }
  return undefined;
}

/** Whether a file is part of what runs in production. */
function ships(path: string, from: Place): boolean {
  return (
    ["room", "main", "sandbox", "policy", "settings"].includes(from.area) && !isTestMaterial(path) && !isTest(path)
  );
}

function judgeFromRoom(
  path: string,
  from: Place & { area: "room" },
  to: Place,
  target: string,
  specifier: string,
): Broken {
  const { room } = from;
  switch (to.area) {
    case "room": {
      if (isTestMaterial(target) && ships(path, from))
        return shippedImportsOnlooker(specifier, "what tests are built from");
      if (to.room === room) return undefined;
      const [own, theirs] = [tierOf(room), tierOf(to.room)];
      if (theirs > own) return undefined;
      const message =
        theirs === own
          ? `${room} imports ${specifier}: rooms of one tier never import each other`
          : `${room} imports ${specifier}: arrows run down, and ${to.room} stands above ${room}`;
      return { rule: "tiers", message };
    }
    case "main":
      return {
        rule: "tiers",
        message: `${room} imports ${specifier}: only main.ts sees every room, and no room sees main.ts`,
      };
    case "settings": {
      if (tierOf(room) < tierOf("policy") || room === "policy") return undefined;
      return {
        rule: "settings",
        message: `${room} imports ${specifier}: it would serve any shop and is handed its settings`,
      };
    }
    case "policy": {
      if (room === "policy") return undefined;
      return {
        rule: "policy",
        message: `${room} imports ${specifier}: the published texts are read through src/policy`,
      };
    }
    case "sandbox":
      return {
        rule: "sandbox",
        message: `${room} imports ${specifier}: partners are reached over HTTP, the sandbox ones too`,
      };
    case "testing":
      return ships(path, from) ? shippedImportsOnlooker(specifier, "testing/") : undefined;
    case "nowhere":
    case "bench":
    case "proof":
    case "e2e":
    case "scripts":
    case "configuration":
      return shippedImportsOnlooker(specifier, `${to.area}/`);
  }
}

function shippedImportsOnlooker(specifier: string, what: string): Broken {
  return { rule: "outside", message: `imports ${specifier}: nothing that ships imports ${what}` };
}

/** What another part may be seen of: its index.ts, under its own name. */
function judgeFace(from: Place, to: Place, target: string, specifier: string): Broken {
  if (to.area === "testing" && from.area !== "configuration") {
    if (specifier.startsWith("#") && target === `testing/${to.part}/index.ts`) return undefined;
    return {
      rule: "faces",
      message: `imports ${specifier}: a part of testing/ is imported as #testing/${to.part ?? "part"}`,
    };
  }
  if (to.area !== "room") return undefined;
  if (to.part === undefined) {
    if (from.area !== "room" || from.room === to.room) return undefined;
    return { rule: "faces", message: `imports ${specifier}: a file of a whole room is for that room and for main.ts` };
  }
  const face = `src/${to.room}/${to.part}/index.ts`;
  if (target === face && specifier === `#${to.room}/${to.part}`) return undefined;
  return {
    rule: "faces",
    message: `imports ${specifier}: another part is imported only by its face, #${to.room}/${to.part}`,
  };
}

function isWithinOnePart(from: Place, to: Place): boolean {
  if (from.area === "room" && to.area === "room") {
    return from.room === to.room && from.part === to.part && from.part !== undefined;
  }
  if (from.area === "testing" && to.area === "testing") return from.part === to.part;
  return false;
}
