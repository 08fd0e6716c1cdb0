import type { PolicyVersion } from "../clause.ts";
import { version1 } from "./1/version.ts";

/** All published versions, oldest first. A version is added at the end and never edited or removed. */
export const publishedVersions: readonly PolicyVersion[] = [version1];
