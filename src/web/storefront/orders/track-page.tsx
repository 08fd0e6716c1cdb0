import { shop } from "#shop.config";
import { Button, Notice, ProblemSummary, TextField, type Assets } from "#web/ui";
import { PlainPage } from "../problems/plain-page.tsx";
import { pathOf, type Visit } from "../visit.ts";
import { ordersMessages } from "./messages/index.ts";
import { ORDER_NUMBER_EXAMPLE } from "./order-number-example.ts";

export interface TrackPageProps {
  readonly visit: Visit;
  readonly assets: Assets;
  /** Why the visitor is asked: of their own will, for an order that they have not proven, or after a broken link. */
  readonly because: "asked" | "not-proven" | "bad-link";
  /** What was typed, or the number in the address. */
  readonly number?: string | undefined;
  readonly problem?: "missing" | "no-number" | undefined;
}

const NUMBER_CHARACTERS_MAX = 40;

/** Asks for an order number. What it answers is the same for orders that exist and for those that do not (2.1.7). */
export function TrackPage({ visit, assets, because, number, problem }: TrackPageProps) {
  const words = ordersMessages(visit);
  const { title, help } = {
    asked: { title: words.trackTitle, help: words.trackHelp },
    "not-proven": { title: words.notProvenTitle, help: words.notProven },
    "bad-link": { title: words.badLinkTitle, help: words.badLink },
  }[because];
  const problemText = problem && (problem === "missing" ? words.numberMissing : words.numberProblem);
  return (
    <PlainPage visit={visit} assets={assets} title={title}>
      {problemText !== undefined && (
        <ProblemSummary title={words.problemsTitle({ count: 1 })} problems={[{ field: "number", text: problemText }]} />
      )}
      <p class="lead">{help}</p>
      <form class="stack" method="post" action={pathOf(visit, "/track")} novalidate>
        <TextField
          name="number"
          label={words.number}
          hint={words.numberHint({ example: ORDER_NUMBER_EXAMPLE })}
          value={number}
          problem={problemText}
          maxLength={NUMBER_CHARACTERS_MAX}
          autocomplete="off"
          required
        />
        <Button kind="primary">{words.sendCode}</Button>
      </form>
      <Notice>
        <p>{words.trackElse({ link: (text) => <a href={pathOf(visit, "/contact")}>{text}</a> })}</p>
      </Notice>
    </PlainPage>
  );
}

export interface CodePageProps {
  readonly visit: Visit;
  readonly assets: Assets;
  readonly number: string;
  readonly problem?: "missing" | "wrong" | undefined;
}

export function CodePage({ visit, assets, number, problem }: CodePageProps) {
  const words = ordersMessages(visit);
  const problemText = problem && (problem === "missing" ? words.codeMissing : words.codeProblem);
  return (
    <PlainPage visit={visit} assets={assets} title={words.codeTitle}>
      {problemText !== undefined && (
        <ProblemSummary title={words.problemsTitle({ count: 1 })} problems={[{ field: "code", text: problemText }]} />
      )}
      <p class="lead">
        {words.codeSent({
          number,
          digits: shop.tracking.codeDigits,
          minutes: shop.tracking.codeValidMinutes,
        })}
      </p>
      <form class="stack" method="post" action={pathOf(visit, "/track/code")} novalidate>
        <input type="hidden" name="number" value={number} />
        <TextField
          name="code"
          label={words.code}
          problem={problemText}
          inputMode="numeric"
          autocomplete="one-time-code"
          // Room for the blanks that people put between digits.
          maxLength={shop.tracking.codeDigits * 2}
          class="field-short"
          required
        />
        <Button kind="primary">{words.showOrder}</Button>
      </form>
      <form method="post" action={pathOf(visit, "/track")}>
        <input type="hidden" name="number" value={number} />
        <Button kind="quiet">{words.anotherCode}</Button>
      </form>
    </PlainPage>
  );
}
