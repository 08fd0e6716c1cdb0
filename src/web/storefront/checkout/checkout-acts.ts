/** Values under `act` of the buttons of the checkout's form. */
export const CHECKOUT_ACTS = {
  country: "country",
  fitBag: "fit-bag",
  /** Replaces the email by the one that was probably meant. */
  takeEmail: "take-email",
  order: "order",
} as const;
