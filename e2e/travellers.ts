/** Who buys in the journeys: people of six markets, with names in several scripts. */
export interface Traveller {
  readonly market: string;
  readonly country: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  /** Fields of the country's form: text is typed, areas are chosen by their label. */
  readonly address: Readonly<Record<string, string>>;
  readonly area?: string;
}

export const travellers: readonly Traveller[] = [
  {
    market: "us",
    country: "United States",
    name: "Nguyễn Thị Ánh Tuyết",
    phone: "(415) 555-2671",
    email: "tuyet@example.com",
    address: { line1: "2450 Irving St", locality: "San Francisco", postcode: "94122" },
    area: "California",
  },
  {
    market: "de",
    country: "Germany",
    name: "Suharto",
    phone: "030 901820",
    email: "suharto@example.de",
    address: { line1: "Schönhauser Allee 36", postcode: "10435", locality: "Berlin" },
  },
  {
    market: "jp",
    country: "Japan",
    name: "佐藤 美咲",
    phone: "06-6208-8181",
    email: "misaki@example.jp",
    address: { postcode: "530-8201", locality: "大阪市北区", line1: "中之島1-3-20" },
    area: "Osaka",
  },
  {
    market: "au",
    country: "Australia",
    name: "Siobhán O'Brien",
    phone: "02 9374 4000",
    email: "siobhan+knit@example.com.au",
    address: { line1: "48 Pirrama Rd", locality: "Pyrmont", postcode: "2009" },
    area: "New South Wales",
  },
  {
    market: "ae",
    country: "United Arab Emirates",
    name: "فاطمة الزهراء",
    phone: "050 123 4567",
    email: "fatima@example.ae",
    address: { line1: "Villa 12, Al Bateen Street" },
    area: "Abu Dhabi",
  },
  {
    market: "hk",
    country: "Hong Kong",
    name: "陳大文",
    phone: "2921 2222",
    email: "taiman@example.hk",
    address: { line1: "8 Connaught Place", locality: "Central" },
    area: "Hong Kong Island",
  },
];
