import { placeOf } from "./place.ts";
import type { Finding, SourceFile } from "./source-file.ts";

const NAMELESS = /(?:^|\/)(?:utils?|helpers?|common|lib|misc|shared)(?:\/|\.[a-z.]+$)/;

/** A folder is a part of the business, and a file says what it does: drawers for everything are refused by name. */
export function checkNames(files: readonly SourceFile[]): Finding[] {
  return files
    .filter((file) => placeOf(file.path).area === "room" && NAMELESS.test(file.path))
    .map((file) => ({
      path: file.path,
      line: 1,
      rule: "names",
      message: "lies in a drawer for everything: name the part of the business it belongs to",
    }));
}
