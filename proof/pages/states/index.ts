import type { PageState } from "../page-state.ts";
import { afterwards } from "./afterwards.ts";
import { bag } from "./bag.ts";
import { checkout } from "./checkout.ts";
import { house } from "./house.ts";
import { order } from "./order.ts";
import { problems } from "./problems.ts";
import { range } from "./range.ts";

/** Every page of the storefront in every state in which it looks different. Who adds a page adds its states here. */
export const STATES: readonly PageState[] = [
  ...range,
  ...bag,
  ...checkout,
  ...order,
  ...afterwards,
  ...house,
  ...problems,
];
