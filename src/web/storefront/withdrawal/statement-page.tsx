import type { Child } from "hono/jsx";
import { describeProblem } from "#shop/addresses";
import type { OwnRight, StatementProblem } from "#shop/after-sales";
import { shop } from "#shop.config";
import { Button, Notice, ProblemSummary, RadioField, SelectField, Steps, TextArea, TextField } from "#web/ui";
import { WITHDRAWAL_PATH } from "../frame/help-links.ts";
import { HelpFrame } from "../help/help-frame.tsx";
import type { HelpPageProps } from "../help/index-page.tsx";
import { formatLastDay } from "../orders/moment.tsx";
import { ORDER_NUMBER_EXAMPLE } from "../orders/order-number-example.ts";
import { pathOf, type Visit } from "../visit.ts";
import { withdrawalMessages } from "./messages/index.ts";
import { PIECE_PREFIX, type StatementValues } from "./statement-values.ts";

/** Why a statement was not taken, apart from wrong fields. */
export type StatementNotice = "policy-changed" | "not-stated" | "too-many";

export interface StatementPageProps extends HelpPageProps {
  readonly policy: { readonly versionId: string; readonly locale: string };
  readonly values: StatementValues;
  readonly problems: readonly StatementProblem[];
  readonly notice?: StatementNotice | undefined;
  /** Of an order that the session has proven: its pieces, and until when. */
  readonly own?: OwnRight | undefined;
}

/** First step: who, which contract, and where the receipt goes. No account, no reason (Directive 2011/83, art. 11a). */
export function StatementPage(props: StatementPageProps) {
  const { visit, problems } = props;
  const words = withdrawalMessages(visit);
  return (
    <WithdrawalFrame {...props} title={words.title} lead={words.lead} step="state">
      <p>
        {words.who({
          days: shop.withdrawal.days,
          link: (text) => <a href={pathOf(visit, "/help/returns#elsewhere")}>{text}</a>,
        })}
      </p>
      {problems.length > 0 && (
        <ProblemSummary
          title={words.problemsTitle({ count: problems.length })}
          problems={problems.map((problem) => ({ field: fieldOf(problem, props), text: describe(problem, visit) }))}
        />
      )}
      <NoticeOf {...props} />
      <OpenUntil {...props} />
      <StatementForm {...props} />
    </WithdrawalFrame>
  );
}

const STEPS = ["state", "confirm", "receipt"] as const;

interface WithdrawalFrameProps extends HelpPageProps {
  readonly title: string;
  readonly lead: string;
  readonly step: (typeof STEPS)[number];
  readonly children?: Child;
}

/** What surrounds the pages of a withdrawal: how far along it is. */
export function WithdrawalFrame({ step, children, ...props }: WithdrawalFrameProps) {
  const words = withdrawalMessages(props.visit);
  const reached = STEPS.indexOf(step);
  return (
    <HelpFrame {...props} path={WITHDRAWAL_PATH} flow="form">
      <Steps
        label={words.stepsLabel}
        doneLabel={words.stepDone}
        steps={STEPS.map((name, index) => ({
          name: words.steps[name],
          state: index < reached ? "done" : index === reached ? "current" : "next",
        }))}
      />
      {children}
    </HelpFrame>
  );
}

function OpenUntil({ visit, own }: StatementPageProps) {
  const words = withdrawalMessages(visit);
  if (own?.right.verdict !== "covered") return null;
  const { until, zone } = own.right;
  return (
    <Notice tone="good">
      <p>
        {until === null
          ? words.openBefore({ days: shop.withdrawal.days })
          : words.openUntil({ day: formatLastDay(visit, until, zone) })}
      </p>
    </Notice>
  );
}

function StatementForm(props: StatementPageProps) {
  const { visit, policy, values, problems } = props;
  const words = withdrawalMessages(visit);
  const problemOf = (field: string): string | undefined => {
    const found = problems.find((problem) => fieldOf(problem, props) === field);
    return found === undefined ? undefined : describe(found, visit);
  };
  return (
    <form class="stack" method="post" action={pathOf(visit, WITHDRAWAL_PATH)} novalidate>
      <TextField
        name="name"
        label={words.name}
        value={values.name}
        problem={problemOf("name")}
        autocomplete="name"
        maxLength={200}
        required
      />
      <TextField
        name="orderNumber"
        label={words.orderNumber}
        hint={words.orderHint({ example: ORDER_NUMBER_EXAMPLE })}
        value={values.orderNumber}
        problem={problemOf("orderNumber")}
        autocomplete="off"
        maxLength={40}
        required
      />
      <TextField
        name="email"
        type="email"
        label={words.email}
        value={values.email}
        problem={problemOf("email")}
        autocomplete="email"
        inputMode="email"
        maxLength={254}
        required
      />
      <RadioField
        name="part"
        label={words.part}
        value={values.part ?? "whole"}
        problem={problemOf("part")}
        beside
        choices={[
          { value: "whole", label: words.parts.whole },
          { value: "some", label: words.parts.some },
        ]}
      />
      <Pieces {...props} problem={problemOf(piecesField(props))} />
      <input type="hidden" name="policyVersion" value={policy.versionId} />
      <input type="hidden" name="policyLocale" value={policy.locale} />
      <p class="small">
        {words.policy({
          legalName: shop.company.legalName,
          version: policy.versionId,
          link: (text) => <a href={pathOf(visit, "/privacy")}>{text}</a>,
        })}
      </p>
      <p>
        <Button kind="primary">{words.next}</Button>
      </p>
    </form>
  );
}

/** Which pieces: chosen from the order where it is proven, in one's own words otherwise. */
function Pieces({ visit, values, own, problem }: StatementPageProps & { readonly problem: string | undefined }) {
  const words = withdrawalMessages(visit);
  if (own !== undefined && own.lines.length > 0) {
    return (
      <fieldset class="stack">
        <legend class="field-legend">
          {words.pieces} <span class="field-optional">{words.optional}</span>
        </legend>
        <p class="field-hint">{words.ownPiecesHint}</p>
        {problem !== undefined && <p class="field-problem">{problem}</p>}
        {own.lines.map((line) => (
          <SelectField
            name={`${PIECE_PREFIX}${line.sku}`}
            label={`${line.title}, ${words.variant(line)}`}
            value={String(values.lines?.find(({ sku }) => sku === line.sku)?.quantity ?? "")}
            prompt={words.none}
            choices={Array.from({ length: line.quantity }, (_, index) => ({
              value: String(index + 1),
              label: String(index + 1),
            }))}
            class="field-short"
          />
        ))}
      </fieldset>
    );
  }
  return (
    <TextArea
      name="pieces"
      label={words.pieces}
      optional={words.optional}
      hint={words.piecesHint}
      value={values.pieces}
      problem={problem}
      rows={3}
      maxLength={shop.withdrawal.piecesCharactersMax * 2}
    />
  );
}

function NoticeOf({ visit, notice }: StatementPageProps) {
  const words = withdrawalMessages(visit).notice;
  switch (notice) {
    case undefined:
      return null;
    case "not-stated":
      return (
        <Notice tone="alert" title={words.notStatedTitle}>
          <p>{words.notStated}</p>
        </Notice>
      );
    case "policy-changed":
      return (
        <Notice tone="alert" title={words.policyTitle}>
          <p>{words.policy}</p>
        </Notice>
      );
    case "too-many":
      return (
        <Notice tone="alert" title={words.tooManyTitle}>
          <p>{words.tooMany(shop.contact)}</p>
        </Notice>
      );
  }
}

/** The field beside which a problem stands. */
function fieldOf({ field }: StatementProblem, { own }: Pick<StatementPageProps, "own">): string {
  return field === "lines" || field === "pieces" ? piecesField({ own }) : field;
}

/** The first control by which pieces are chosen. */
function piecesField({ own }: Pick<StatementPageProps, "own">): string {
  const [first] = own?.lines ?? [];
  return first === undefined ? "pieces" : `${PIECE_PREFIX}${first.sku}`;
}

function describe(problem: StatementProblem, visit: Visit): string {
  const words = withdrawalMessages(visit).problem;
  switch (problem.field) {
    case "orderNumber":
      return problem.code === "missing" ? words.numberMissing : words.numberFormat;
    case "part":
      return words.part;
    case "pieces":
      return problem.code === "too-long" ? words.tooLong({ most: problem.maximum }) : words.pieces;
    case "lines":
      return words.lines;
    default:
      return describeProblem(problem, visit);
  }
}
