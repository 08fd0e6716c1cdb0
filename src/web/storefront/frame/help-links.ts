import type { FrameMessages } from "./messages/index.ts";

/** The pages that help before and after buying, in the order of the footer: path below market and language, and name. */
export const HELP_LINKS = [
  { path: "/help/delivery", name: "helpDelivery" },
  { path: "/help/sizes", name: "helpSizes" },
  { path: "/help/care", name: "helpCare" },
  { path: "/help/returns", name: "helpReturns" },
  { path: "/contact", name: "helpContact" },
] as const satisfies readonly { readonly path: string; readonly name: keyof FrameMessages }[];

/** Where a contract is withdrawn from, in two steps and without signing in. */
export const WITHDRAWAL_PATH = "/withdraw";
