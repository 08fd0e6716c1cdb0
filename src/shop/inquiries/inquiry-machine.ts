/** The states of an inquiry. A second answer leaves it answered; what is closed stays closed. */
export const inquiryMachine = {
  open: ["answered", "closed"],
  answered: ["answered", "closed"],
  closed: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type InquiryState = keyof typeof inquiryMachine;

export const INITIAL_INQUIRY_STATE: InquiryState = "open";

/** The states from which `to` may be entered. */
export function inquiryStatesBefore(to: InquiryState): InquiryState[] {
  const steps = Object.entries(inquiryMachine) as [InquiryState, readonly InquiryState[]][];
  return steps.filter(([, followers]) => followers.includes(to)).map(([state]) => state);
}
