import type { RegisteredPartner } from "#privacy/disclosure";
import { defineCommand } from "../command.ts";
import { formatInstant, formatTable } from "../table.ts";

export const agreementsList = defineCommand({
  name: "agreements list",
  summary: "list the partners and what each has agreed to receive, where and until when",
  details: "An agreement is live, ended, revoked, unsigned or not-begun. Data leaves only under a live one.",
  arguments: {},
  options: {},
  run: async (_, { parts }) => {
    const partners = await parts.partners.list();
    return {
      ok: true,
      json: { partners: partners.map(partnerJson) },
      lines: formatTable(
        ["PARTNER", "NAME", "STATE", "FROM", "TO", "COUNTRIES", "FIELDS"],
        partners.flatMap((partner) => rowsOf(partner)),
        "no partners",
      ),
    };
  },
});

function partnerJson(partner: RegisteredPartner) {
  return {
    kind: partner.kind,
    name: partner.name,
    country: partner.country,
    agreements: partner.agreements.map((agreement) => ({
      id: agreement.id,
      state: agreement.state,
      fields: agreement.fields,
      countries: agreement.countries,
      purposes: agreement.purposes,
      validFrom: agreement.validFrom.toISOString(),
      validTo: agreement.validTo.toISOString(),
    })),
  };
}

function rowsOf({ kind, name, agreements }: RegisteredPartner): string[][] {
  if (agreements.length === 0) return [[kind, name, "no agreement", "-", "-", "-", "-"]];
  return agreements.map((agreement) => [
    kind,
    name,
    agreement.state,
    formatInstant(agreement.validFrom),
    formatInstant(agreement.validTo),
    agreement.countries.join(" "),
    agreement.fields.join(" "),
  ]);
}
