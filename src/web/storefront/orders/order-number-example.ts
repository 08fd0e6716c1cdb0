/** What an order number looks like, for hints beside fields. */
export const ORDER_NUMBER_EXAMPLE = "WL-7K3M-QX9D-4HTA";
