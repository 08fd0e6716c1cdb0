import type { Command } from "../command.ts";
import { agreementsList } from "./agreements-list.ts";
import { agreementsSign } from "./agreements-sign.ts";
import { inquiriesAnswer } from "./inquiries-answer.ts";
import { inquiriesCall, inquiriesCalled } from "./inquiries-call.ts";
import { inquiriesClose } from "./inquiries-close.ts";
import { inquiriesList } from "./inquiries-list.ts";
import { inquiriesShow } from "./inquiries-show.ts";
import { ordersCancel } from "./orders-cancel.ts";
import { ordersList } from "./orders-list.ts";
import { ordersPickList } from "./orders-pick-list.ts";
import { ordersPrepare } from "./orders-prepare.ts";
import { ordersReceiveReturn } from "./orders-receive-return.ts";
import { ordersRefund } from "./orders-refund.ts";
import { ordersShip } from "./orders-ship.ts";
import { ordersShow } from "./orders-show.ts";
import { ordersVerify } from "./orders-verify.ts";
import { stockCount } from "./stock-count.ts";
import { stockList } from "./stock-list.ts";
import { stockReceive } from "./stock-receive.ts";
import { withdrawalsList } from "./withdrawals-list.ts";
import { withdrawalsSettle } from "./withdrawals-settle.ts";
import { withdrawalsShow } from "./withdrawals-show.ts";
import { workingDays } from "./working-days.ts";
import { workingDaysCheck } from "./working-days-check.ts";

/** Every command, in the order of the help. A new one is a file of its own and a line here. */
export const commands: readonly Command[] = [
  ordersList,
  ordersShow,
  ordersVerify,
  ordersPrepare,
  ordersShip,
  ordersCancel,
  ordersReceiveReturn,
  ordersRefund,
  ordersPickList,
  inquiriesList,
  inquiriesShow,
  inquiriesAnswer,
  inquiriesCall,
  inquiriesCalled,
  inquiriesClose,
  withdrawalsList,
  withdrawalsShow,
  withdrawalsSettle,
  stockList,
  stockReceive,
  stockCount,
  agreementsList,
  agreementsSign,
  workingDays,
  workingDaysCheck,
];
