/** What a person of a country types into the order form. */
export interface Person {
  readonly country: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly line1: string;
  readonly line2?: string;
  readonly locality?: string;
  readonly postcode?: string;
  readonly administrativeArea?: string;
}

const PERSONS: readonly Person[] = [
  {
    country: "GB",
    name: "Siobhán Fotheringham-Whittle",
    phone: "020 7946 0018",
    email: "siobhan@example.co.uk",
    line1: "Flat 3, 27 Abbeydale Road South",
    locality: "Sheffield",
    postcode: "S7 2QL",
  },
  {
    country: "DE",
    name: "Wilhelmine Oberhuber-Schachtschneider",
    phone: "030 901820",
    email: "wilhelmine@example.de",
    line1: "Bürgermeister-Spitta-Allee 36",
    postcode: "10435",
    locality: "Berlin",
  },
  {
    country: "CN",
    name: "欧阳思远",
    phone: "138 0013 8000",
    email: "siyuan@example.cn",
    administrativeArea: "GD",
    locality: "东莞市",
    line1: "鸿福路 200 号",
    postcode: "523000",
  },
  {
    country: "JP",
    name: "佐藤 美咲",
    phone: "06-6208-8181",
    email: "misaki@example.jp",
    postcode: "530-8201",
    administrativeArea: "27",
    locality: "大阪市北区",
    line1: "中之島1-3-20",
  },
  {
    country: "AE",
    name: "فاطمة الزهراء",
    phone: "050 123 4567",
    email: "fatima@example.ae",
    line1: "Villa 12, Al Bateen Street",
    administrativeArea: "AZ",
  },
];

/** The person of a country. Throws where there is none. */
export function personOf(country: string): Person {
  const person = PERSONS.find((known) => known.country === country);
  if (person === undefined) throw new Error(`nobody of ${country} is in the cast`);
  return person;
}
