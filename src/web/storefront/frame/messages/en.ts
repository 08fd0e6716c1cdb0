/** Words around every page. */
export const en = {
  skip: "Skip to the content",
  home: "Home",
  mainNavigation: "Range",
  categories: {
    pullovers: "Pullovers",
    sweaters: "Sweaters",
    jumpsuits: "Jumpsuits",
    coats: "Coats",
  },
  search: "Search",
  searchLabel: "Search the range",
  bag: "Bag",
  deliverTo: (country: string, currency: string) => `Country: ${country}. Prices: ${currency}.`,
  changeMarket: "Change country or currency",
  ordersHeading: "Your order",
  track: "Follow an order",
  contactHeading: "Ask us",
  contact: "A person in Dongguan answers, on working days there.",
  deliveryHeading: "Delivery and prices",
  privacy: "Privacy policy",
  legal: (legalName: string, place: string) =>
    `${legalName}, ${place}. The company behind this shop, and responsible for personal data.`,
};
