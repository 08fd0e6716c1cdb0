import { describeCare, type Care } from "#shop/catalog";
import { drawCareSymbol } from "#web/ui";
import { frameMessages } from "../frame/messages/index.ts";
import type { Visit } from "../visit.ts";
import { AskAPerson, HelpFrame, HelpSection } from "./help-frame.tsx";
import type { HelpPageProps } from "./index-page.tsx";
import { helpMessages } from "./messages/index.ts";

/** Every instruction of ISO 3758 that our labels use, the gentlest first. The type holds the list complete. */
const INSTRUCTIONS: { readonly [Group in keyof Care]: Readonly<Record<Care[Group], true>> } = {
  wash: {
    "hand-30": true,
    "machine-30-wool": true,
    "machine-30-gentle": true,
    "machine-40": true,
    "do-not-wash": true,
  },
  bleach: { "oxygen-only": true, "do-not-bleach": true },
  dry: { flat: true, "flat-in-shade": true, line: true, "tumble-low": true },
  iron: { low: true, medium: true, "do-not-iron": true },
  professional: { "dry-clean-p": true, "dry-clean-f": true, "wet-clean": true, "do-not-dry-clean": true },
};
const GROUPS = ["wash", "bleach", "dry", "iron", "professional"] as const satisfies readonly (keyof Care)[];
const ANY_CARE: Care = {
  wash: "hand-30",
  bleach: "do-not-bleach",
  dry: "flat",
  iron: "do-not-iron",
  professional: "do-not-dry-clean",
};

/** What the signs on the label mean, and how knitting lasts. */
export function CarePage(props: HelpPageProps) {
  const { visit } = props;
  const words = helpMessages(visit).care;
  return (
    <HelpFrame
      {...props}
      path="/help/care"
      title={frameMessages(visit).helpCare}
      lead={words.lead}
      contents={[
        { id: "signs", heading: words.symbolsHeading },
        { id: "by-hand", heading: words.handHeading },
        { id: "lasting", heading: words.lastingHeading },
      ]}
    >
      <HelpSection id="signs" heading={words.symbolsHeading}>
        {GROUPS.map((group) => (
          <>
            <h3>{words.groups[group]}</h3>
            <Signs visit={visit} group={group} />
          </>
        ))}
      </HelpSection>
      <HelpSection id="by-hand" heading={words.handHeading}>
        <ol class="numbered">
          <li>{words.hand.one}</li>
          <li>{words.hand.two}</li>
          <li>{words.hand.three}</li>
          <li>{words.hand.four}</li>
          <li>{words.hand.five}</li>
        </ol>
      </HelpSection>
      <HelpSection id="lasting" heading={words.lastingHeading}>
        <ul class="bullets">
          <li>{words.lasting.air}</li>
          <li>{words.lasting.pills}</li>
          <li>{words.lasting.fold}</li>
          <li>{words.lasting.moths}</li>
        </ul>
      </HelpSection>
      <AskAPerson visit={visit} />
    </HelpFrame>
  );
}

function Signs({ visit, group }: { readonly visit: Visit; readonly group: keyof Care }) {
  return (
    <ul class="signs">
      {(Object.keys(INSTRUCTIONS[group]) as Care[keyof Care][]).map((instruction) => (
        <li>
          <span class="sign" dangerouslySetInnerHTML={{ __html: drawCareSymbol(group, instruction) }}></span>
          <span>{sentenceOf(group, instruction, visit)}</span>
        </li>
      ))}
    </ul>
  );
}

function sentenceOf<Group extends keyof Care>(group: Group, instruction: Care[Group], { language }: Visit): string {
  return describeCare({ ...ANY_CARE, [group]: instruction }, language)[GROUPS.indexOf(group)]!;
}
