import type { PolicyVersion } from "../../clause.ts";
import { commitments, subjectLines } from "./commitments.ts";
import { en } from "./en.ts";
import { outline } from "./outline.ts";

export const version1: PolicyVersion = {
  id: "1",
  publishedAt: "2026-11-22T00:00:00+08:00",
  effectiveAt: "2026-11-22T00:00:00+08:00",
  commitments,
  subjectLines,
  outline,
  texts: { en },
  sha256: { en: "pending" },
};
