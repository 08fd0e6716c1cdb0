export const en = {
  title: "Country and currency",
  help: "The country decides delivery, tax, duty and the form of the address. Prices can be shown in any of our currencies.",
  country: "Deliver to",
  currency: "Prices in",
  countrysOwn: "The country's usual currency",
  button: "Change",
  bagMoves: "A bag you have filled moves along, with its prices in the new currency.",
};
