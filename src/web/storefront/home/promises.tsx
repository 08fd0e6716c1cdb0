import { ArrowLink } from "#web/ui";
import { pathOf, type Visit } from "../visit.ts";
import { homeMessages } from "./messages/index.ts";

interface PromisesProps {
  readonly visit: Visit;
}

/** What no other shop says of its privacy policy, and the way to see it. */
export function PolicyIsAProgram({ visit }: PromisesProps) {
  const words = homeMessages(visit);
  return (
    <section class="policy-band" aria-labelledby="policy-is-a-program">
      <h2 id="policy-is-a-program" class="display">
        {words.promiseHeading({ em: (text) => <em>{text}</em> })}
      </h2>
      <div class="stack">
        <p class="lead">{words.promiseText}</p>
        <ArrowLink href={pathOf(visit, "/privacy")}>{words.promiseAction}</ArrowLink>
      </div>
    </section>
  );
}

/** Price, data, people: three promises in plain words. */
export function PlainPromises({ visit }: PromisesProps) {
  const { price, details, person } = homeMessages(visit).plain;
  return (
    <ul class="promises">
      {[price, details, person].map(({ heading, text }) => (
        <li>
          <h2>{heading}</h2>
          <p>{text}</p>
        </li>
      ))}
    </ul>
  );
}
