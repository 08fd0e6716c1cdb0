import { Icon } from "../parts/icons.tsx";
import { fieldId } from "./field.tsx";

export interface SummaryProblem {
  readonly field: string;
  readonly text: string;
}

/** What has to be put right, at the top of the page, each entry a link to its field. Takes the focus when it appears. */
export function ProblemSummary({
  title,
  problems,
}: {
  readonly title: string;
  readonly problems: readonly SummaryProblem[];
}) {
  return (
    <div class="problem-summary" role="alert" tabindex={-1} autofocus>
      <Icon name="warning" />
      <h2>{title}</h2>
      <ul>
        {problems.map((problem) => (
          <li>
            <a href={`#${fieldId(problem.field)}`}>{problem.text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
