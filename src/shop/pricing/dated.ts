/**
 * A rule of law or a tariff of ours, with the days on which it holds. Rates are data, never code: a new rate is a new
 * row that begins where the old one ends, and a quote of an earlier day still computes as it did.
 */
export interface Dated {
  /** First day, as `2026-07-01`. */
  readonly validFrom: string;
  /** First day on which it no longer holds, or null while no end is known. */
  readonly validTo: string | null;
  /** Where the rule is written, in words that let a reader find it. */
  readonly source: string;
  /**
   * `settled` was read in the text of the law or its official explanation; `believed` comes from a secondary source and
   * is confirmed with the customs broker before goods are sent there.
   */
  readonly certainty: "settled" | "believed";
}

/** The civil day of an instant, in UTC: between the shop's day and every destination's, and the same everywhere. */
export function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

export function holdsOn(rule: Pick<Dated, "validFrom" | "validTo">, day: string): boolean {
  return rule.validFrom <= day && (rule.validTo === null || day < rule.validTo);
}

/** The one rule that holds on a day; none or several is a mistake in the data and thrown as such. */
export function theOneOn<Rule extends Dated>(rules: readonly Rule[], day: string, what: string): Rule {
  const holding = rules.filter((rule) => holdsOn(rule, day));
  if (holding.length !== 1) throw new Error(`${what}: ${holding.length} rules hold on ${day}, expected one`);
  return holding[0]!;
}
