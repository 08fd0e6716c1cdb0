import { describeProblem } from "#shop/addresses";
import type { InquiryForm, InquiryProblem } from "#shop/inquiries";
import { shop } from "#shop.config";
import { Button, Notice, PictureImage, ProblemSummary, TextArea, TextField, type Picture } from "#web/ui";
import { HELP_LINKS } from "../frame/help-links.ts";
import { frameMessages } from "../frame/messages/index.ts";
import { HelpFrame, HelpSection } from "../help/help-frame.tsx";
import type { HelpPageProps } from "../help/index-page.tsx";
import { ORDER_NUMBER_EXAMPLE } from "../orders/order-number-example.ts";
import { pathOf, rangePathOf, type Visit } from "../visit.ts";
import { contactMessages } from "./messages/index.ts";
import type { QuestionValues } from "./question-values.ts";

/** Why a question was not taken, apart from wrong fields. */
export type ContactNotice = "policy-changed" | "stale-form" | "looks-automated" | "too-many";

/** The piece that a question is about. */
export interface AskedPiece {
  readonly slug: string;
  readonly name: string;
  readonly picture: Picture | undefined;
}

export interface ContactPageProps extends HelpPageProps {
  readonly form: InquiryForm;
  readonly policy: { readonly versionId: string; readonly locale: string };
  readonly values: QuestionValues;
  readonly piece: AskedPiece | undefined;
  readonly problems: readonly InquiryProblem[];
  readonly notice?: ContactNotice | undefined;
}

/** Asking customer service: by the form, by mail or by telephone. Needs no cookie (duties 1.3.4, 1.3.6, 8.2). */
export function ContactPage(props: ContactPageProps) {
  const { visit, form, problems } = props;
  const words = contactMessages(visit);
  return (
    <HelpFrame {...props} path="/contact" title={words.title} lead={words.lead({ days: form.answerWithinDays })}>
      {problems.length > 0 && (
        <ProblemSummary
          title={words.problemsTitle({ count: problems.length })}
          problems={problems.map((problem) => ({ field: fieldOf(problem), text: describe(problem, visit) }))}
        />
      )}
      <NoticeOf {...props} />
      <div class="beside-help">
        <QuestionForm {...props} />
        <OtherWays visit={visit} />
      </div>
    </HelpFrame>
  );
}

function QuestionForm({ visit, form, policy, values, piece, problems }: ContactPageProps) {
  const words = contactMessages(visit);
  const problemOf = (field: string): string | undefined => {
    const found = problems.find((problem) => fieldOf(problem) === field);
    return found === undefined ? undefined : describe(found, visit);
  };
  return (
    <form class="stack" method="post" action={pathOf(visit, "/contact")} novalidate>
      {piece !== undefined && <Piece visit={visit} piece={piece} />}
      <TextField
        name="email"
        type="email"
        label={words.yourEmail}
        hint={words.contactHint}
        value={values.email}
        problem={problemOf("email")}
        autocomplete="email"
        inputMode="email"
        maxLength={254}
      />
      <TextField
        name="phone"
        type="tel"
        label={words.yourPhone}
        optional={words.optional}
        hint={words.phoneHint}
        value={values.phone}
        problem={problemOf("phone")}
        autocomplete="tel"
        inputMode="tel"
        maxLength={40}
      />
      <TextField
        name="orderNumber"
        label={words.orderNumber}
        optional={words.optional}
        hint={words.orderHint({ example: ORDER_NUMBER_EXAMPLE })}
        value={values.orderNumber}
        problem={problemOf("orderNumber")}
        autocomplete="off"
        maxLength={40}
      />
      <TextArea
        name="message"
        label={words.message}
        hint={words.messageHint({ most: form.messageCharactersMax })}
        value={values.message}
        problem={problemOf("message")}
        maxLength={form.messageCharactersMax * 2}
        required
      />
      {/* Nobody sees it and no one types in it; what fills it in is a program. */}
      <div class="unseen" aria-hidden="true">
        <input name="website" tabindex={-1} autocomplete="off" value="" />
      </div>
      <input type="hidden" name="formToken" value={form.token} />
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
        <Button kind="primary">{words.send}</Button>
      </p>
    </form>
  );
}

function Piece({ visit, piece }: { readonly visit: Visit; readonly piece: AskedPiece }) {
  const words = contactMessages(visit);
  return (
    <div class="asked-piece">
      {piece.picture !== undefined && <PictureImage picture={piece.picture} />}
      <p>
        <small class="soft">{words.aboutPiece}</small>
        <br />
        <a href={rangePathOf(visit, `/p/${piece.slug}`)}>{piece.name}</a>
      </p>
      <input type="hidden" name="product" value={piece.slug} />
    </div>
  );
}

/** Both designated contacts, exactly as they are, and what is answered already (duty 8.2). */
function OtherWays({ visit }: { readonly visit: Visit }) {
  const words = contactMessages(visit);
  const names = frameMessages(visit);
  const { contact } = shop;
  return (
    <aside class="stack">
      <HelpSection id="other-ways" heading={words.waysHeading}>
        <dl class="facts">
          <dt>{words.email}</dt>
          <dd>
            <a href={`mailto:${contact.email}`}>{contact.email}</a>
          </dd>
          <dt>{words.phone}</dt>
          <dd>
            <a href={`tel:${contact.phoneE164}`}>{contact.phone}</a>
          </dd>
        </dl>
        <p class="small soft">{words.waysNote}</p>
      </HelpSection>
      <HelpSection id="answered" heading={words.helpHeading}>
        <ul class="bullets">
          {HELP_LINKS.filter(({ path }) => path !== "/contact").map(({ path, name }) => (
            <li>
              <a href={pathOf(visit, path)}>{names[name]}</a>
            </li>
          ))}
          <li>
            <a href={pathOf(visit, "/track")}>{names.track}</a>
          </li>
        </ul>
      </HelpSection>
    </aside>
  );
}

function NoticeOf({ visit, notice }: ContactPageProps) {
  const words = contactMessages(visit).notice;
  switch (notice) {
    case undefined:
      return null;
    case "stale-form":
      return (
        <Notice tone="alert" title={words.staleTitle}>
          <p>{words.stale}</p>
        </Notice>
      );
    case "looks-automated":
      return (
        <Notice tone="alert" title={words.automatedTitle}>
          <p>{words.automated}</p>
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
function fieldOf({ field }: InquiryProblem): string {
  return field === "contact" ? "email" : field === "product" ? "message" : field;
}

function describe(problem: InquiryProblem, visit: Visit): string {
  const words = contactMessages(visit).problem;
  switch (problem.field) {
    case "contact":
      return words.contact;
    case "message":
      return problem.code === "too-long" ? words.tooLong({ most: problem.maximum }) : words.message;
    case "orderNumber":
      return words.orderNumber;
    case "product":
      return words.product;
    default:
      return describeProblem(problem, visit);
  }
}
