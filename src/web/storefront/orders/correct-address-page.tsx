import { countryName, describeProblem, isCountryCode, type CountryCode, type FieldProblem } from "#shop/addresses";
import { shop } from "#shop.config";
import { Button, ButtonLink, ProblemSummary, type Assets } from "#web/ui";
import type { FormValues } from "../checkout/form-values.ts";
import { problemsInOrder } from "../checkout/problems-in-order.ts";
import { RecipientFields } from "../checkout/recipient-fields.tsx";
import { PlainPage } from "../problems/plain-page.tsx";
import { pathOf, type Visit } from "../visit.ts";
import { ordersMessages } from "./messages/index.ts";

export interface CorrectAddressPageProps {
  readonly visit: Visit;
  readonly assets: Assets;
  readonly number: string;
  readonly country: CountryCode;
  readonly values: FormValues;
  readonly problems: readonly FieldProblem[];
}

/** Takes a whole new recipient for an order. What is stored is not shown: typing it again opens nothing (1.1.3). */
export function CorrectAddressPage({ visit, assets, number, country, values, problems }: CorrectAddressPageProps) {
  const words = ordersMessages(visit);
  return (
    <PlainPage visit={visit} assets={assets} title={words.correctTitle}>
      {problems.length > 0 && (
        <ProblemSummary
          title={words.problemsTitle({ count: problems.length })}
          problems={problemsInOrder(problems, country).map((problem) => ({
            field: problem.field,
            text: describeProblem(problem, visit),
          }))}
        />
      )}
      <p>{words.correctHelp({ number, country: countryName(country, visit.locale) })}</p>
      <form class="stack" method="post" action={pathOf(visit, `/orders/${number}/address`)} novalidate>
        <RecipientFields visit={visit} country={country} values={values} problems={problems} withEmail={false} />
        <p class="small">
          {words.correctPolicy({
            legalName: shop.company.legalName,
            link: (text) => <a href={pathOf(visit, "/privacy")}>{text}</a>,
          })}
        </p>
        <p class="acts">
          <Button kind="primary">{words.correctButton}</Button>
          <ButtonLink href={pathOf(visit, `/orders/${number}`)}>{words.backToOrder}</ButtonLink>
        </p>
      </form>
    </PlainPage>
  );
}

/** The country of an order as the address form knows it. Every order's country was one when it was placed. */
export function orderCountry(country: string): CountryCode {
  if (!isCountryCode(country)) throw new Error("an order goes to a country that the address form does not know");
  return country;
}
