import { isUuid } from "#platform/ids";
import type { Purpose } from "#privacy/inventory";
import { isActivityId, type Activity } from "./activity.ts";

export const ACTOR_KINDS = ["staff", "job", "subject", "system"] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Who acts. Ids are pseudonymous: a staff member's id, a task's name, a subject's id; never a name or an email. */
export interface Actor {
  readonly kind: ActorKind;
  readonly id: string;
  /** In which role a staff member acts. */
  readonly role?: string;
}

/** What the data belongs to: an order, a case, an account. */
export interface Scope {
  readonly kind: string;
  readonly id: string;
}

/** The right to touch personal data once: who, why, and about what. Nothing is opened without one. */
export interface Access {
  readonly actor: Actor;
  readonly activity: string;
  readonly purpose: Purpose;
  readonly scope: Scope;
}

const ACTOR_ID = /^[a-z0-9][a-z0-9.-]{0,63}$/;
const WORD = /^[a-z][a-z-]{0,39}$/;

export function staffAccess(activity: Activity, staff: { id: string; role: string }, scope: Scope): Access {
  return access(activity, { kind: "staff", id: staff.id, role: staff.role }, scope);
}

/** For a background task; `task` is its name. */
export function jobAccess(activity: Activity, task: string, scope: Scope): Access {
  return access(activity, { kind: "job", id: task }, scope);
}

/** For a person who has proved to be this subject. */
export function subjectAccess(activity: Activity, subjectId: string, scope: Scope): Access {
  return access(activity, { kind: "subject", id: subjectId }, scope);
}

/** For the program itself inside a request, such as the web server preparing a payment; `part` is the part's name. */
export function systemAccess(activity: Activity, part: string, scope: Scope): Access {
  return access(activity, { kind: "system", id: part }, scope);
}

function access(activity: Activity, actor: Actor, scope: Scope): Access {
  if (!isActor(actor)) throw new Error(`activity ${activity.id}: the actor is not named by an id`);
  if (!isScope(scope)) throw new Error(`activity ${activity.id}: the scope is not a kind and an id`);
  return Object.freeze({ actor, activity: activity.id, purpose: activity.purpose, scope });
}

/** Whether the actor can be written into the ledger: ids and enums only. */
export function isActor(actor: Actor): boolean {
  if (!ACTOR_KINDS.includes(actor.kind) || typeof actor.id !== "string" || !ACTOR_ID.test(actor.id)) return false;
  if (actor.kind === "staff") return typeof actor.role === "string" && WORD.test(actor.role);
  if (actor.kind === "subject") return isUuid(actor.id) && actor.role === undefined;
  return actor.role === undefined;
}

export function isScope(scope: Scope): boolean {
  return typeof scope.kind === "string" && WORD.test(scope.kind) && isUuid(scope.id);
}

export function isSameScope(one: Scope, other: Scope): boolean {
  return one.kind === other.kind && one.id === other.id;
}

/** Whether every part of a hand-made access has the form that the constructors above give it. */
export function isWellFormed(value: Access): boolean {
  return isActor(value.actor) && isScope(value.scope) && isActivityId(value.activity);
}
