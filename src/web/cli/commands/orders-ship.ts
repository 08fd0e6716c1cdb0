import { defineCommand } from "../command.ts";
import { done, operator, refusal } from "../operator.ts";
import { orderNumberArgument } from "../readers.ts";

export const ordersShip = defineCommand({
  name: "orders ship",
  summary: "book the parcel of a prepared order with the carrier",
  arguments: { number: orderNumberArgument },
  options: {},
  run: async ({ number }, { parts }) => {
    const outcome = await parts.orders.ship(number, operator);
    return outcome.ok
      ? done(number, "its parcel is being booked; it is shipped once the carrier accepts it")
      : refusal(outcome);
  },
});
