export { createCloseRefundedWithdrawals } from "./close-refunded-withdrawals.ts";
export { createWithdrawals, refundDueAt, type WithdrawalParts } from "./create-withdrawals.ts";
export { createWithdrawalLetters } from "./describe-receipts.ts";
export { withdrawalData, type WithdrawalValues, type WithdrawalVault } from "./personal-data.ts";
export { WITHDRAWAL_KEY } from "./statement-token.ts";
export { listWithdrawalCountries, withdrawalZone } from "./withdrawal-countries.ts";
export {
  createWithdrawalDesk,
  type OpenedWithdrawal,
  type WithdrawalDesk,
  type WithdrawalEntry,
  type WithdrawalRefusal,
} from "./withdrawal-desk.ts";
export { withdrawalMachine, type WithdrawalState } from "./withdrawal-machine.ts";
export { judgeWithdrawal, withdrawalEnds, type WithdrawalRight } from "./withdrawal-right.ts";
export type {
  ConfirmationOutcome,
  NoRight,
  OwnRight,
  StatedLine,
  Statement,
  StatementOutcome,
  StatementProblem,
  WithdrawalRequest,
  Withdrawals,
} from "./withdrawals.ts";
export { withdrawnWorth } from "./withdrawn-worth.ts";
export type { Settled } from "./settle-withdrawal.ts";
