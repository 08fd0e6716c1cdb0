/** The states of a case that a statement of withdrawal opens. */
export const withdrawalMachine = {
  /** Somebody has to look: which pieces are meant, or the goods are still in the house. */
  requested: ["awaiting_goods", "received", "declined"],
  awaiting_goods: ["received", "lapsed"],
  /** The goods are here, or were shown to be on their way, or never left: the money is promised back. */
  received: ["refunded"],
  refunded: [],
  /** The goods never came. They may still come late. */
  lapsed: ["received"],
  /** Outside of the right; staff may accept it all the same. */
  declined: ["requested"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type WithdrawalState = keyof typeof withdrawalMachine;

export const INITIAL_WITHDRAWAL_STATE: WithdrawalState = "requested";

/** The states from which `to` may be entered. */
export function withdrawalStatesBefore(to: WithdrawalState): WithdrawalState[] {
  const steps = Object.entries(withdrawalMachine) as [WithdrawalState, readonly WithdrawalState[]][];
  return steps.filter(([, followers]) => followers.includes(to)).map(([state]) => state);
}
