import type { Executor, Tx } from "#platform/postgres";
import type { Access, Scope } from "#privacy/access";
import type { Source } from "#privacy/inventory";
import { Personal } from "#privacy/personal";
import type { VaultContext } from "./context.ts";
import { correctValues, type Corrected } from "./correct-values.ts";
import { destroyFencedKeys } from "./destroy-fenced-keys.ts";
import { disposeOfScope, type Disposed } from "./dispose-of-scope.ts";
import { openUnderTerms, openValues, type NotOpened, type Opened, type Terms } from "./open-values.ts";
import { searchDigests } from "./record-sealing.ts";
import { findScopes, type FoundScope } from "./records.ts";
import { sealForNewSubject, sealForSubject, type SealedSubject } from "./seal-values.ts";
import { findSubject, type SubjectRef } from "./subjects.ts";

/** Opened values by field id; each prints `[personal]` until it is revealed. */
export type OpenedValues<Fields, F extends keyof Fields> = { readonly [Id in F]: Personal<Fields[Id]> };

export type OpenResult<Fields, F extends keyof Fields> =
  | { readonly ok: true; readonly subjectId: string; readonly values: OpenedValues<Fields, F> }
  | NotOpened;

export type MaskedResult<F extends string> =
  | { readonly ok: true; readonly subjectId: string; readonly values: { readonly [Id in F]: string } }
  | NotOpened;

/**
 * The one place where personal values are held. `Fields` gives the types of the values by field id, as `ValuesOf` of a
 * declaration does.
 */
export interface Vault<Fields = Record<string, unknown>> {
  findSubject(executor: Executor, subjectId: string): Promise<SubjectRef | undefined>;
  /**
   * Seals the first values of a new subject, to be called before the transaction that stores them.
   * @throws KeyringUnavailable, ValueRefused, InventoryGap
   */
  sealForNewSubject(kind: string, sealing: SealingOf<Fields>): Promise<SealedSubject>;
  /** Seals values of a known subject. @throws SubjectFenced, ScopeTaken, ValueRefused, InventoryGap */
  seal(tx: Tx, sealing: SealingOf<Fields> & { subject: SubjectRef }): Promise<void>;
  /**
   * Opens values and records it; all named fields or none.
   * @throws AccessViolation, InventoryGap, KeyringUnavailable, SealBroken
   */
  open<F extends keyof Fields & string>(
    access: Access,
    request: { scope: Scope; fields: readonly F[] },
  ): Promise<OpenResult<Fields, F>>;
  /** The same, but gives only masks away; the entry is of kind `masked`. */
  openMasked<F extends keyof Fields & string>(
    access: Access,
    request: { scope: Scope; fields: readonly F[] },
  ): Promise<MaskedResult<F>>;
  /**
   * Opens values for a partner; `agree` writes the disclosure in the same transaction and gives its terms, or
   * undefined when there are none, and then nothing is opened.
   */
  openUnderTerms(
    access: Access,
    request: { scope: Scope; fields: readonly string[] },
    agree: (tx: Tx) => Promise<Terms | undefined>,
  ): Promise<OpenResult<Record<string, unknown>, string> | { readonly ok: false; readonly reason: "no-terms" }>;
  /** Replaces values. @throws AccessViolation, InventoryGap, ValueRefused, KeyringUnavailable */
  correct(
    tx: Tx,
    access: Access,
    correction: { scope: Scope; values: Partial<Fields>; source?: Source },
  ): Promise<Corrected>;
  /** Scopes that hold this whole value, newest first, at most 200; none for a text that cannot be such a value. */
  find(executor: Executor, field: keyof Fields & string, value: string): Promise<FoundScope[]>;
  /** Removes all that a scope holds, and fences its subject when it holds nothing else. */
  dispose(tx: Tx, access: Access, request: { scope: Scope }): Promise<Disposed>;
  /** Destroys the keys of up to `count` fenced subjects; to be called until it returns 0. */
  destroyFencedKeys(count: number): Promise<number>;
}

export interface SealingOf<Fields> {
  readonly scope: Scope;
  readonly source: Source;
  readonly values: Partial<Fields>;
}

export function createVault<Fields = Record<string, unknown>>(context: VaultContext): Vault<Fields> {
  return {
    findSubject,
    sealForNewSubject: (kind, sealing) => sealForNewSubject(context, kind, sealing),
    seal: (tx, { subject, ...sealing }) => sealForSubject(context, tx, subject, sealing),
    open: async <F extends keyof Fields & string>(access: Access, request: { scope: Scope; fields: readonly F[] }) => {
      const opened = await openValues(context, access, request, "opened");
      return opened.ok ? { ...opened, values: wrapped(opened) as OpenedValues<Fields, F> } : opened;
    },
    openMasked: async <F extends string>(access: Access, request: { scope: Scope; fields: readonly F[] }) => {
      const opened = await openValues(context, access, request, "masked");
      if (!opened.ok) return opened;
      const masks = [...opened.values].map(([id, value]) => [id, context.inventory.getField(id).mask(value)] as const);
      return { ...opened, values: Object.fromEntries(masks) as { [Id in F]: string } };
    },
    openUnderTerms: async (access, request, agree) => {
      const opened = await openUnderTerms(context, access, request, agree);
      return opened.ok ? { ...opened, values: wrapped(opened) } : opened;
    },
    correct: (tx, access, { source = "provided", ...correction }) =>
      correctValues(context, tx, access, { source, ...correction }),
    find: async (executor, field, value) => {
      const { index } = context.inventory.getField(field);
      if (index === "none") throw new Error(`nothing is found by ${field}: the inventory declares no index for it`);
      const text = index(value);
      return text === undefined ? [] : findScopes(executor, searchDigests(context.keyring, field, text));
    },
    dispose: (tx, access, { scope }) => disposeOfScope(context, tx, access, scope),
    destroyFencedKeys: (count) => destroyFencedKeys(context, count),
  };
}

function wrapped({ values }: Opened): Record<string, Personal<unknown>> {
  return Object.fromEntries([...values].map(([id, value]) => [id, new Personal(value)]));
}
