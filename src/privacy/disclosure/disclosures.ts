import { sql, type Executor, type Sql, type Tx } from "#platform/postgres";
import type { Access } from "#privacy/access";
import type { NotOpened, OpenedValues, Vault } from "#privacy/vault";
import { registerPartner, revokeAgreement, type Agreement, type AgreementRefusal, type Partner } from "./agreements.ts";
import {
  admitSupplied,
  beginDisclosure,
  recordNotCovered,
  type Begun,
  type DisclosureRequest,
  type DisclosureTools,
} from "./begin-disclosure.ts";
import { listPartners, type RegisteredPartner } from "./list-partners.ts";
import { settleDisclosure, settlingDisclosure, type Settled, type SettledOutcome } from "./settle-disclosure.ts";

export type Disclosed<Fields, F extends keyof Fields> =
  | {
      readonly ok: true;
      readonly disclosureId: string;
      readonly agreementId: string;
      readonly values: OpenedValues<Fields, F>;
    }
  | { readonly ok: false; readonly reason: AgreementRefusal }
  | NotOpened;

/** The only way in which data leaves to a partner (duty 2.2.6). */
export interface Disclosures<Fields = Record<string, unknown>> {
  /**
   * Opens the fields for a partner under a live agreement that covers each of them. Disclosure and ledger entry are
   * committed before the values are returned; a refusal opens nothing and is recorded. Call it outside a transaction,
   * send, then settle.
   * @throws AccessViolation, InventoryGap, ValueRefused, KeyringUnavailable
   */
  disclose<F extends keyof Fields & string>(
    access: Access,
    request: DisclosureRequest & { fields: readonly F[] },
  ): Promise<Disclosed<Fields, F>>;
  /** Records a sending that needs nothing from the vault, in the transaction of the act that sends. */
  discloseSupplied(
    tx: Tx,
    access: Access,
    request: DisclosureRequest & { supplied: Readonly<Record<string, unknown>>; subjectId?: string },
  ): Promise<Begun>;
  /** Records the partner's answer; the first one stays. */
  settle(executor: Executor, disclosureId: string, outcome: SettledOutcome): Promise<Settled>;
  /** The same to be spliced as a `with` query into the statement of the act that the answer ends. */
  settling(disclosureId: string, outcome: SettledOutcome): Sql;
  registerPartner(tx: Tx, partner: Partner, agreements: readonly Agreement[]): Promise<void>;
  revokeAgreement(executor: Executor, agreementId: string): Promise<void>;
  /** The register with how each agreement stands now. */
  listPartners(executor: Executor): Promise<readonly RegisteredPartner[]>;
}

export interface DisclosuresContext<Fields> extends DisclosureTools {
  readonly vault: Vault<Fields>;
}

export function createDisclosures<Fields = Record<string, unknown>>(
  context: DisclosuresContext<Fields>,
): Disclosures<Fields> {
  const { inventory, ledger, clock } = context;
  return {
    disclose: async <F extends keyof Fields & string>(
      access: Access,
      request: DisclosureRequest & { fields: readonly F[] },
    ): Promise<Disclosed<Fields, F>> => {
      await admitSupplied(context, access, request);
      const fields = [...new Set<string>([...request.fields, ...Object.keys(request.supplied ?? {})])];
      let begun: Begun | undefined;
      const opened = await context.vault.openUnderTerms(access, request, async (tx) => {
        begun = await beginDisclosure(context, tx, access, request, fields);
        if (!begun.ok) return undefined;
        return { partnerId: request.partnerId, agreementId: begun.agreementId, country: request.country, fields };
      });
      if (begun?.ok === false) {
        await recordNotCovered(context, access, request, fields, begun.reason);
        return begun;
      }
      if (!opened.ok) {
        if (opened.reason === "no-terms") throw new Error("a disclosure was neither begun nor refused");
        return { ok: false, reason: opened.reason };
      }
      return { ...begun!, values: opened.values as unknown as OpenedValues<Fields, F> };
    },
    discloseSupplied: async (tx, access, request) => {
      await admitSupplied(context, access, request);
      const fields = Object.keys(request.supplied);
      // The disclosure and its entry in the ledger are one statement.
      const begun = await beginDisclosure(context, tx, access, request, fields, (agreementId) => {
        const terms = { partnerId: request.partnerId, agreementId, country: request.country, fields };
        const subject = sql`select ${request.subjectId ?? null}::uuid as subject_id`;
        return ledger.recording({ kind: "disclosed", outcome: "granted", access, ...terms }, subject);
      });
      if (!begun.ok) await recordNotCovered(context, access, request, fields, begun.reason);
      return begun;
    },
    settle: (executor, disclosureId, outcome) => settleDisclosure(executor, disclosureId, outcome, clock.now()),
    settling: (disclosureId, outcome) => settlingDisclosure(disclosureId, outcome, clock.now()),
    registerPartner: (tx, partner, agreements) => registerPartner(tx, inventory, partner, agreements, clock.now()),
    revokeAgreement: (executor, agreementId) => revokeAgreement(executor, agreementId, clock.now()),
    listPartners: (executor) => listPartners(executor, clock.now()),
  };
}
