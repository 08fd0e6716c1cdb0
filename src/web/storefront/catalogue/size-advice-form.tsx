import { EASES, formatLength, type ReadSizeQuestion, type SizeAdvice } from "#shop/catalog";
import { Button, Disclosure, Icon, Notice, RadioField, TextField } from "#web/ui";
import type { Visit } from "../visit.ts";
import { productPath } from "./catalogue-address.ts";
import { catalogueMessages } from "./messages/index.ts";
import type { ProductPageProps } from "./product-page.tsx";

/** What was asked, as it was typed, and what came of it. It lives in one answer only. */
export interface AskedAdvice {
  readonly typed: {
    readonly chest: string;
    readonly height: string;
    readonly unit: "cm" | "in";
    readonly ease: (typeof EASES)[number];
  };
  readonly outcome: SizeAdvice | Extract<ReadSizeQuestion, { ok: false }>;
}

type SizeAdviceFormProps = Pick<ProductPageProps, "visit" | "style" | "colourCode" | "unit" | "advice">;

const ANCHOR = "size-advice";

/**
 * Asks for a chest and how it should sit. A measure of a body is nobody else's business: it is sent in the body of a
 * form, answered once, and neither stored nor written into any address (duty 1.1.1).
 */
export function SizeAdviceForm({ visit, style, colourCode, unit, advice }: SizeAdviceFormProps) {
  const words = catalogueMessages(visit).advice;
  const problem =
    advice !== undefined && !advice.outcome.ok ? problemOf(advice.outcome.reason, advice.outcome) : undefined;
  const typed = advice?.typed ?? { chest: "", height: "", unit, ease: "as-designed" as const };
  return (
    <Disclosure id={ANCHOR} summary={words.title} open={advice !== undefined}>
      {advice !== undefined && <Outcome visit={visit} advice={advice} />}
      <form class="stack" method="post" action={`${productPath(visit, style.slug, { colourCode })}#${ANCHOR}`}>
        <div class="advice-measures">
          <TextField
            name="chest"
            label={words.chest}
            hint={words.chestHint}
            value={typed.chest}
            inputMode="decimal"
            maxLength={6}
            problem={problem === "chest" ? words.problem.chest : undefined}
          />
          <RadioField
            name="unit"
            label={words.unit}
            value={typed.unit}
            choices={[
              { value: "cm", label: words.units.cm },
              { value: "in", label: words.units.in },
            ]}
            beside
          />
        </div>
        <TextField
          name="height"
          label={words.height}
          optional={words.optional}
          value={typed.height}
          inputMode="decimal"
          maxLength={6}
          problem={problem === "height" ? words.problem.height : undefined}
        />
        <RadioField
          name="ease"
          label={words.ease}
          value={typed.ease}
          choices={EASES.map((ease) => ({ value: ease, label: words.eases[ease] }))}
        />
        <Button icon="ruler">{words.button}</Button>
        <p class="small soft advice-promise">
          <Icon name="lock" /> {words.promise}
        </p>
      </form>
    </Disclosure>
  );
}

function problemOf(reason: string, outcome: AskedAdvice["outcome"]): "chest" | "height" | undefined {
  if (reason === "empty") return "chest";
  return "field" in outcome && outcome.field === "height" ? "height" : reason === "bad-field" ? "chest" : undefined;
}

function Outcome({ visit, advice: { outcome, typed } }: { readonly visit: Visit; readonly advice: AskedAdvice }) {
  const words = catalogueMessages(visit).advice;
  const length = (millimetres: number): string =>
    words.length[typed.unit]({ length: formatLength(Math.abs(millimetres), typed.unit, visit.language) });
  if (!outcome.ok) {
    switch (outcome.reason) {
      case "below-all":
      case "above-all": {
        const { nearest, comparison } = outcome;
        return (
          <Notice tone="warning" title={words.none[outcome.reason]}>
            <p>{words.nearest({ size: nearest, garment: length(comparison.garmentMm) })}</p>
          </Notice>
        );
      }
      case "not-measured":
      case "unknown-label":
        return <Notice tone="warning">{words.notMeasured}</Notice>;
      case "empty":
      case "bad-field":
        return null;
    }
  }
  const { size, reason, other, comparison, height } = outcome;
  const { garmentMm, differenceMm, intendedMm } = comparison;
  return (
    <Notice tone="good" title={words.take({ size })}>
      {reason !== "nearest" && other !== undefined && <p>{words.between[reason]({ size, other })}</p>}
      <p>
        {words.compared[differenceMm < 0 ? "narrower" : "wider"]({
          garment: length(garmentMm),
          difference: length(differenceMm),
        })}{" "}
        {intendedMm !== undefined &&
          words.intended[intendedMm < 0 ? "narrower" : "wider"]({ difference: length(intendedMm) })}
      </p>
      {height !== undefined && <p>{words.heights[height]}</p>}
    </Notice>
  );
}
