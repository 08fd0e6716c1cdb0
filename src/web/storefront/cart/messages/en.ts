export const en = {
  title: "Your bag",
  added: "It is in your bag.",
  linesHeading: "What is in it",
  empty: "Your bag is empty.",
  emptyHelp: "Whatever you put in stays for 30 days, on this browser.",
  noCookieTitle: "Your browser did not keep the bag",
  noCookie:
    "The bag is recognised by one cookie, and your browser did not send it back. Allow cookies for this site to order here. Looking around, the privacy policy and our mail work without.",
  style: "Look at it again",
  quantity: (title: string) => `Pieces of ${title}`,
  pieces: "Pieces",
  update: "Update",
  remove: "Remove",
  removeLabel: (title: string) => `Remove ${title}`,
  each: (price: string) => `${price} each`,
  priceChanged: (former: string, present: string) =>
    `The price was ${former} when you last looked. It is ${present} now.`,
  pricesTitle: "A price has changed",
  pricesText: "The new prices are in the list below. Nothing is ordered at a price you have not seen.",
  pricesButton: "Understood",
  gone: "Sold out. Remove it to go on.",
  fewer: (available: number) =>
    available === 1
      ? "Only 1 piece is left. Reduce the number to go on."
      : `Only ${available} pieces are left. Reduce the number to go on.`,
  blockedTitle: "Something in your bag has sold out",
  blocked: "Change the lines that say so. The rest can then be ordered.",
  otherMarketTitle: (country: string) => `This bag is for ${country}`,
  otherMarket: (currency: string) => `Its prices are in ${currency}.`,
  stayThere: (country: string) => `Go on with delivery to ${country}`,
  moveHere: (country: string, currency: string) => `Change it to ${country}, in ${currency}`,
  sumHeading: "In all",
  goods: "Goods",
  rest: "Delivery, tax and duty are added on the next page, once you choose the country.",
  checkout: "Go to checkout",
  problemTitle: "That could not be done",
  problem: {
    "unknown-variant": "That piece is no longer for sale.",
    "bad-quantity": (most: number) => `Choose from 1 to ${most} pieces.`,
    "too-many-lines": (most: number) => `The bag holds at most ${most} different pieces.`,
    "out-of-stock": (available: number) =>
      available === 0
        ? "It has just sold out."
        : available === 1
          ? "Only 1 piece is left."
          : `Only ${available} pieces are left.`,
  },
};
