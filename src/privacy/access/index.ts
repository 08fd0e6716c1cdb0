export { defineActivity, type Activity } from "./activity.ts";
export {
  ACTOR_KINDS,
  isActor,
  isSameScope,
  isScope,
  jobAccess,
  staffAccess,
  subjectAccess,
  systemAccess,
  type Access,
  type Actor,
  type ActorKind,
  type Scope,
} from "./access.ts";
export { FIELDS_PER_ACCESS_MAX, judgeAccess, type Refusal } from "./judge-access.ts";
export { AccessViolation, InventoryGap, refusalError } from "./errors.ts";
