/** What an order costs at the door, and when it is there. */
export const en = {
  deliveredTo: "Delivered to {country}: {total}.",
  allPaid: "Tax and duty are in it; nothing is left to pay at the door.",
  notIncluded: "The carrier asks for about {estimate} of tax and duty at the door.",
  arrives: "Arrives {dates}.",
  how: "How this comes about",
} as const;
