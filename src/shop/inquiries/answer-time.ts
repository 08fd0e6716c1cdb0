import { commitmentsAt } from "#policy/versions";

/**
 * Within how many working days a question is answered. The policy gives questions no number of their own; one may turn
 * out to be a complaint, which has one, so every question is answered within that.
 */
export function answerWithinDays(at: Date): number {
  return commitmentsAt(at)["complaint.solution"].value;
}
