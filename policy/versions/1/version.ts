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
  sha256: { en: "595956cef5fcf08b13cafe412b278ad0537cb84061cbffb08b47a20b6033219a" },
};
