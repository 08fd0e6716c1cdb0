export {
  commitmentsAt,
  currentPolicy,
  findVersion,
  isCurrentVersion,
  isPolicyLocale,
  versionAt,
  type CurrentPolicy,
} from "./versions-in-force.ts";
export { checkShownVersion, POLICY_VERSION_CHARACTERS_MAX, type ShownVersion } from "./check-shown-version.ts";
export {
  policyText,
  policyVersionId,
  renderPolicy,
  type Publisher,
  type RenderedClause,
  type RenderedItem,
  type RenderedPolicy,
  type RenderedSection,
} from "./render-policy.ts";
export type {
  Commitment,
  CommitmentName,
  Commitments,
  CommitmentUnit,
  PolicyLocale,
  PolicyVersion,
  SubjectLines,
} from "../../../policy/clause.ts";
