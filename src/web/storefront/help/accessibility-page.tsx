import { shop } from "#shop.config";
import { pathOf } from "../visit.ts";
import { HelpFrame, HelpSection } from "./help-frame.tsx";
import type { HelpPageProps } from "./index-page.tsx";
import { helpMessages } from "./messages/index.ts";

/** The day on which somebody last went through the statement and the pages that it speaks of. */
const REVIEWED_ON = "2026-11-22";

export interface AccessibilityPageProps extends HelpPageProps {
  /** Working days within which a question is answered. */
  readonly answerWithinDays: number;
}

/** What we hold ourselves to, what does not work yet, and whom to tell (Directive (EU) 2019/882). */
export function AccessibilityPage({ answerWithinDays, ...props }: AccessibilityPageProps) {
  const { visit } = props;
  const words = helpMessages(visit).accessibility;
  const { email, phone } = shop.contact;
  const date = new Intl.DateTimeFormat(visit.locale, { dateStyle: "long", timeZone: "UTC" });
  return (
    <HelpFrame {...props} path="/accessibility" title={words.title} lead={words.lead}>
      <HelpSection id="status" heading={words.statusHeading}>
        <p>{words.status}</p>
      </HelpSection>
      <HelpSection id="how" heading={words.howHeading}>
        <ul class="bullets">
          <li>{words.how.script}</li>
          <li>{words.how.structure}</li>
          <li>{words.how.colour}</li>
          <li>{words.how.zoom}</li>
          <li>{words.how.errors}</li>
          <li>{words.how.checks}</li>
        </ul>
      </HelpSection>
      <HelpSection id="limits" heading={words.limitsHeading}>
        <ul class="bullets">
          <li>{words.limits.payment}</li>
          <li>{words.limits.drawings}</li>
        </ul>
      </HelpSection>
      <HelpSection id="feedback" heading={words.feedbackHeading}>
        <p>
          {words.feedback({
            email,
            phone,
            days: answerWithinDays,
            link: (text) => <a href={pathOf(visit, "/contact")}>{text}</a>,
          })}
        </p>
        <p class="small soft">{words.reviewed({ date: date.format(new Date(`${REVIEWED_ON}T00:00:00Z`)) })}</p>
      </HelpSection>
    </HelpFrame>
  );
}
