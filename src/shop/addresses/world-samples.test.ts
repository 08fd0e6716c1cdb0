import { describe, expect, it } from "vitest";
import { formatAddress, parseNecessaryInformation, type NecessaryInformation } from "./index.ts";

/** Posted as a form would post it, and the lines of the label that come out. Invented people at public places. */
interface Sample {
  readonly form: Readonly<Record<string, string>>;
  readonly label: readonly string[];
  readonly phone: string;
}

const EMAIL = "someone@example.com";

function sample(form: Sample["form"], phone: string, ...label: readonly string[]): [string, Sample] {
  return [`${form["country"]} ${form["name"]}`, { form: { email: EMAIL, ...form }, phone, label }];
}

// oxfmt-ignore
const SAMPLES: readonly [string, Sample][] = [
  sample({ country: "US", name: "Cher", phone: "(617) 555-0123", line1: "4 Jersey Street", locality: "Boston", administrativeArea: "MA", postcode: "02215" }, "+16175550123",
    "Cher", "4 Jersey Street", "Boston, MA 02215", "UNITED STATES"),
  sample({ country: "US", name: "Sgt. Amy O'Neill", phone: "+1 212 736 5000", line1: "PSC 3 Box 1", locality: "APO", administrativeArea: "AE", postcode: "09021-1234" }, "+12127365000",
    "Sgt. Amy O'Neill", "PSC 3 Box 1", "APO, AE 09021-1234", "UNITED STATES"),
  sample({ country: "PR", name: "Luz Ñáñez", phone: "787-721-0000", line1: "151 Calle San Francisco", locality: "San Juan", postcode: "00901" }, "+17877210000",
    "Luz Ñáñez", "151 Calle San Francisco", "San Juan PR 00901", "PUERTO RICO"),
  sample({ country: "CA", name: "Zoë Tremblay-Roy", phone: "514 280-1234", line1: "1 rue Notre-Dame E", locality: "Montréal", administrativeArea: "Quebec", postcode: "h2y1c6" }, "+15142801234",
    "Zoë Tremblay-Roy", "1 rue Notre-Dame E", "Montréal QC H2Y 1C6", "CANADA"),
  sample({ country: "MX", name: "José Núñez", phone: "55 5128 0000", line1: "Av. Juárez 50", dependentLocality: "Centro", locality: "Cuauhtémoc", administrativeArea: "Ciudad de Mexico", postcode: "06010" }, "+525551280000",
    "José Núñez", "Av. Juárez 50", "Centro", "06010 Cuauhtémoc, Ciudad de México", "MEXICO"),
  sample({ country: "CO", name: "Ana", phone: "310 123 4567", line1: "Carrera 7 # 12-20", locality: "Bogotá", administrativeArea: "Bogotá D.C." }, "+573101234567",
    "Ana", "Carrera 7 # 12-20", "Bogotá, Bogotá D.C.", "COLOMBIA"),
  sample({ country: "JM", name: "Usain", phone: "876 922 0000", line1: "1 Hope Road", locality: "Kingston 10", administrativeArea: "St. Andrew" }, "+18769220000",
    "Usain", "1 Hope Road", "Kingston 10", "St. Andrew", "JAMAICA"),
  sample({ country: "GB", name: "D'Arcy St. John-Smythe", phone: "020 7946 0958", line1: "10 Downing Street", locality: "London", postcode: "sw1a2aa" }, "+442079460958",
    "D'Arcy St. John-Smythe", "10 Downing Street", "London", "SW1A 2AA", "UNITED KINGDOM"),
  sample({ country: "JE", name: "Lily", phone: "01534 444444", line1: "1 Royal Square", locality: "St Helier", postcode: "je2 4wa" }, "+441534444444",
    "Lily", "1 Royal Square", "St Helier", "JE2 4WA", "JERSEY"),
  sample({ country: "IE", name: "Seán O’Brien", phone: "01 702 0000", line1: "O'Connell Street", locality: "Dublin 1", administrativeArea: "Dublin", postcode: "d01f5p2" }, "+35317020000",
    "Seán O’Brien", "O'Connell Street", "Dublin 1", "Dublin", "D01 F5P2", "IRELAND"),
  sample({ country: "DE", name: "Jürgen Groß", phone: "030 123456", line1: "Unter den Linden 1", locality: "Berlin", postcode: "D-10117" }, "+4930123456",
    "Jürgen Groß", "Unter den Linden 1", "10117 Berlin", "GERMANY"),
  sample({ country: "DE", name: "Packstation Kundin", phone: "0171 1234567", line1: "Postfach 12 34", locality: "Bonn", postcode: "53001" }, "+491711234567",
    "Packstation Kundin", "Postfach 12 34", "53001 Bonn", "GERMANY"),
  sample({ country: "AT", name: "Mag. Eva Huber", phone: "01 58858", line1: "Stephansplatz 1", locality: "Wien", postcode: "1010" }, "+43158858",
    "Mag. Eva Huber", "Stephansplatz 1", "1010 Wien", "AUSTRIA"),
  sample({ country: "CH", name: "Reto", phone: "044 123 45 67", line1: "Bahnhofstrasse 1", locality: "Zürich", postcode: "CH-8001" }, "+41441234567",
    "Reto", "Bahnhofstrasse 1", "8001 Zürich", "SWITZERLAND"),
  sample({ country: "FR", name: "Anne-Sophie de L'Isle", phone: "06 12 34 56 78", line1: "5 avenue Anatole France", line2: "Bâtiment B", locality: "Paris", postcode: "75 007" }, "+33612345678",
    "Anne-Sophie de L'Isle", "5 avenue Anatole France", "Bâtiment B", "75007 Paris", "FRANCE"),
  sample({ country: "RE", name: "Marie", phone: "0262 12 34 56", line1: "1 rue de Paris", locality: "Saint-Denis", postcode: "97400" }, "+262262123456",
    "Marie", "1 rue de Paris", "97400 Saint-Denis", "RÉUNION"),
  sample({ country: "NL", name: "Jan 't Hooft", phone: "020-5550000", line1: "Dam 1", locality: "Amsterdam", postcode: "1012js" }, "+31205550000",
    "Jan 't Hooft", "Dam 1", "1012 JS Amsterdam", "NETHERLANDS"),
  sample({ country: "BE", name: "Luc", phone: "02 555 12 12", line1: "Grote Markt 1", locality: "Brussel", postcode: "1000" }, "+3225551212",
    "Luc", "Grote Markt 1", "1000 Brussel", "BELGIUM"),
  sample({ country: "LU", name: "Claude", phone: "24 78 11", line1: "1 rue du Marché", locality: "Luxembourg", postcode: "L-1728" }, "+352247811",
    "Claude", "1 rue du Marché", "1728 Luxembourg", "LUXEMBOURG"),
  sample({ country: "ES", name: "Íñigo Muñoz", phone: "912 34 56 78", line1: "Calle Mayor 1, 2º", locality: "Madrid", postcode: "28013" }, "+34912345678",
    "Íñigo Muñoz", "Calle Mayor 1, 2º", "28013 Madrid", "SPAIN"),
  sample({ country: "PT", name: "João", phone: "912 345 678", line1: "Praça do Comércio 1", locality: "Lisboa", postcode: "1100148" }, "+351912345678",
    "João", "Praça do Comércio 1", "1100-148 Lisboa", "PORTUGAL"),
  sample({ country: "IT", name: "Niccolò", phone: "06 698 12345", line1: "Via del Corso 1", locality: "Roma", administrativeArea: "rm", postcode: "00186" }, "+390669812345",
    "Niccolò", "Via del Corso 1", "00186 Roma RM", "ITALY"),
  sample({ country: "SE", name: "Åsa Öberg", phone: "08-123 456 78", line1: "Drottninggatan 1", locality: "Stockholm", postcode: "SE-11151" }, "+46812345678",
    "Åsa Öberg", "Drottninggatan 1", "111 51 Stockholm", "SWEDEN"),
  sample({ country: "NO", name: "Bjørn", phone: "22 12 34 56", line1: "Karl Johans gate 1", locality: "Oslo", postcode: "0154" }, "+4722123456",
    "Bjørn", "Karl Johans gate 1", "0154 Oslo", "NORWAY"),
  sample({ country: "FI", name: "Väinö", phone: "09 1234567", line1: "Mannerheimintie 1", locality: "Helsinki", postcode: "00100" }, "+35891234567",
    "Väinö", "Mannerheimintie 1", "00100 Helsinki", "FINLAND"),
  sample({ country: "DK", name: "Søren", phone: "33 12 34 56", line1: "Nyhavn 1", locality: "København K", postcode: "1051" }, "+4533123456",
    "Søren", "Nyhavn 1", "1051 København K", "DENMARK"),
  sample({ country: "IS", name: "Þóra", phone: "552 1234", line1: "Laugavegur 1", locality: "Reykjavík", postcode: "101" }, "+3545521234",
    "Þóra", "Laugavegur 1", "101 Reykjavík", "ICELAND"),
  sample({ country: "PL", name: "Łukasz Żółć", phone: "22 123 45 67", line1: "Nowy Świat 1", locality: "Warszawa", postcode: "00496" }, "+48221234567",
    "Łukasz Żółć", "Nowy Świat 1", "00-496 Warszawa", "POLAND"),
  sample({ country: "CZ", name: "Jiří Dvořák", phone: "224 123 456", line1: "Václavské náměstí 1", locality: "Praha 1", postcode: "11000" }, "+420224123456",
    "Jiří Dvořák", "Václavské náměstí 1", "110 00 Praha 1", "CZECHIA"),
  sample({ country: "HU", name: "Nagy Árpád", phone: "06 1 234 5678", line1: "Váci utca 1.", locality: "Budapest", postcode: "1052" }, "+3612345678",
    "Nagy Árpád", "Budapest", "Váci utca 1.", "1052", "HUNGARY"),
  sample({ country: "LV", name: "Jānis", phone: "67 123 456", line1: "Brīvības iela 1", locality: "Rīga", postcode: "1010" }, "+37167123456",
    "Jānis", "Brīvības iela 1", "Rīga, LV-1010", "LATVIA"),
  sample({ country: "LT", name: "Jonas", phone: "+370 612 34567", line1: "Gedimino pr. 1", locality: "Vilnius", postcode: "01103" }, "+37061234567",
    "Jonas", "Gedimino pr. 1", "LT-01103 Vilnius", "LITHUANIA"),
  sample({ country: "GR", name: "Νίκος Παπαδόπουλος", phone: "21 0123 4567", line1: "Σταδίου 1", locality: "Αθήνα", postcode: "10562" }, "+302101234567",
    "Νίκος Παπαδόπουλος", "Σταδίου 1", "105 62 Αθήνα", "GREECE"),
  sample({ country: "BG", name: "Георги", phone: "02 123 4567", line1: "бул. Витоша 1", locality: "София", postcode: "1000" }, "+35921234567",
    "Георги", "бул. Витоша 1", "1000 София", "BULGARIA"),
  sample({ country: "UA", name: "Соломія Ґалаґан", phone: "044 123 4567", line1: "вул. Хрещатик, 1", locality: "Київ", postcode: "01001" }, "+380441234567",
    "Соломія Ґалаґан", "вул. Хрещатик, 1", "Київ", "01001", "UKRAINE"),
  sample({ country: "RS", name: "Đorđe", phone: "011 123 4567", line1: "Knez Mihailova 1", locality: "Beograd", postcode: "11000" }, "+381111234567",
    "Đorđe", "Knez Mihailova 1", "11000 Beograd", "SERBIA"),
  sample({ country: "XK", name: "Arbër", phone: "044 123 456", line1: "Sheshi Nëna Terezë 1", locality: "Prishtinë", postcode: "10000" }, "+38344123456",
    "Arbër", "Sheshi Nëna Terezë 1", "10000 Prishtinë", "KOSOVO"),
  sample({ country: "MT", name: "Ġorġ Żammit", phone: "2123 4567", line1: "1 Triq ir-Repubblika", locality: "Valletta", postcode: "vlt1117" }, "+35621234567",
    "Ġorġ Żammit", "1 Triq ir-Repubblika", "Valletta VLT 1117", "MALTA"),
  sample({ country: "JP", name: "山田 太郎", phone: "０６−６３４５−６７８９", line1: "梅田3-1-1", line2: "大阪ビル 5F", locality: "大阪市北区", administrativeArea: "大阪", postcode: "５３００００１" }, "+81663456789",
    "〒530-0001", "大阪府大阪市北区", "梅田3-1-1", "大阪ビル 5F", "山田 太郎", "JAPAN"),
  sample({ country: "JP", name: "Taro Yamada", phone: "090-1234-5678", line1: "3-1-1 Umeda", locality: "Kita-ku, Osaka-shi", administrativeArea: "27", postcode: "530-0001" }, "+819012345678",
    "Taro Yamada", "3-1-1 Umeda", "Kita-ku, Osaka-shi, Osaka", "530-0001", "JAPAN"),
  sample({ country: "CN", name: "李", phone: "138 1234 5678", line1: "长安街1号", locality: "东莞市", dependentLocality: "南城区", administrativeArea: "广东" }, "+8613812345678",
    "广东省东莞市南城区", "长安街1号", "李", "CHINA"),
  sample({ country: "HK", name: "陳大文", phone: "2345 6789", line1: "彌敦道1號", locality: "尖沙咀", administrativeArea: "九龍" }, "+85223456789",
    "九龍尖沙咀", "彌敦道1號", "陳大文", "HONG KONG SAR CHINA"),
  sample({ country: "HK", name: "Chan Tai Man", phone: "9123 4567", line1: "Flat A, 1/F, 1 Nathan Road", administrativeArea: "KLN" }, "+85291234567",
    "Chan Tai Man", "Flat A, 1/F, 1 Nathan Road", "Kowloon", "HONG KONG SAR CHINA"),
  sample({ country: "MO", name: "Ho", phone: "2857 1234", line1: "Avenida da República 1" }, "+85328571234",
    "Ho", "Avenida da República 1", "MACAO SAR CHINA"),
  sample({ country: "TW", name: "王小明", phone: "02 2345 6789", line1: "忠孝東路1號", locality: "中正區", administrativeArea: "台北市", postcode: "100" }, "+886223456789",
    "100", "臺北市中正區", "忠孝東路1號", "王小明", "TAIWAN"),
  sample({ country: "SG", name: "S. Rajaratnam", phone: "6345 6789", line1: "290 Orchard Road #05-01", postcode: "238859" }, "+6563456789",
    "S. Rajaratnam", "290 Orchard Road #05-01", "SINGAPORE 238859", "SINGAPORE"),
  sample({ country: "MY", name: "Nurul binti Ahmad", phone: "03-2345 6789", line1: "1 Jalan Ampang", locality: "Kuala Lumpur", administrativeArea: "Kuala Lumpur", postcode: "50450" }, "+60323456789",
    "Nurul binti Ahmad", "1 Jalan Ampang", "50450 Kuala Lumpur", "Kuala Lumpur", "MALAYSIA"),
  sample({ country: "TH", name: "สมชาย", phone: "02 123 4567", line1: "1 ถนนราชดำเนิน", locality: "พระนคร", administrativeArea: "กรุงเทพมหานคร", postcode: "๑๐๒๐๐" }, "+6621234567",
    "สมชาย", "1 ถนนราชดำเนิน", "พระนคร", "กรุงเทพมหานคร 10200", "THAILAND"),
  sample({ country: "VN", name: "Nguyễn Thị Ánh Tuyết", phone: "090 123 45 67", line1: "1 Lê Lợi", administrativeArea: "Thành phố Hồ Chí Minh" }, "+84901234567",
    "Nguyễn Thị Ánh Tuyết", "1 Lê Lợi", "Thành phố Hồ Chí Minh", "VIETNAM"),
  sample({ country: "PH", name: "Ma. Corazon", phone: "0917 123 4567", line1: "1 Roxas Blvd", locality: "Manila", dependentLocality: "Ermita" }, "+639171234567",
    "Ma. Corazon", "1 Roxas Blvd", "Ermita, Manila", "PHILIPPINES"),
  sample({ country: "IN", name: "क्षमा शर्मा", phone: "098765 43210", line1: "1 Janpath", locality: "New Delhi", administrativeArea: "Delhi", postcode: "110 001" }, "+919876543210",
    "क्षमा शर्मा", "1 Janpath", "New Delhi 110001", "Delhi", "INDIA"),
  sample({ country: "AE", name: "فاطمة الزهراء", phone: "٠٥٠ ١٢٣ ٤٥٦٧", line1: "شارع الكورنيش ١", administrativeArea: "أبو ظبي" }, "+971501234567",
    "فاطمة الزهراء", "شارع الكورنيش ١", "Abu Dhabi", "UNITED ARAB EMIRATES"),
  sample({ country: "SA", name: "محمد بن سلمان", phone: "050 123 4567", line1: "1 King Fahd Rd", locality: "Riyadh" }, "+966501234567",
    "محمد بن سلمان", "1 King Fahd Rd", "Riyadh", "SAUDI ARABIA"),
  sample({ country: "IL", name: "דוד לוי", phone: "02-123-4567", line1: "רחוב יפו 1", locality: "ירושלים", postcode: "9414101" }, "+97221234567",
    "דוד לוי", "רחוב יפו 1", "ירושלים 9414101", "ISRAEL"),
  sample({ country: "QA", name: "Noora", phone: "4412 3456", line1: "Zone 1, Street 2, Building 3", locality: "Doha" }, "+97444123456",
    "Noora", "Zone 1, Street 2, Building 3", "Doha", "QATAR"),
  sample({ country: "AU", name: "Mardi", phone: "02 9374 4000", line1: "Level 5, 48 Pirrama Road", locality: "Pyrmont", administrativeArea: "nsw", postcode: "2009" }, "+61293744000",
    "Mardi", "Level 5, 48 Pirrama Road", "Pyrmont NSW 2009", "AUSTRALIA"),
  sample({ country: "AU", name: "Lou", phone: "0412 345 678", line1: "PO Box 1", locality: "Darwin", administrativeArea: "NT", postcode: "0801" }, "+61412345678",
    "Lou", "PO Box 1", "Darwin NT 0801", "AUSTRALIA"),
  sample({ country: "NZ", name: "Māia Tūhoe", phone: "04 123 4567", line1: "1 Lambton Quay", dependentLocality: "Pipitea", locality: "Wellington", postcode: "6011" }, "+6441234567",
    "Māia Tūhoe", "1 Lambton Quay", "Pipitea", "Wellington 6011", "NEW ZEALAND"),
  sample({ country: "FJ", name: "Sitiveni", phone: "331 2345", line1: "1 Victoria Parade", locality: "Suva" }, "+6793312345",
    "Sitiveni", "1 Victoria Parade", "Suva", "FIJI"),
  sample({ country: "ZA", name: "Thandiwe Mbeki", phone: "021 123 4567", line1: "1 Long Street", locality: "Cape Town", postcode: "8001" }, "+27211234567",
    "Thandiwe Mbeki", "1 Long Street", "Cape Town", "8001", "SOUTH AFRICA"),
  sample({ country: "NG", name: "Olúwáṣeun", phone: "0803 123 4567", line1: "1 Broad Street", locality: "Lagos", administrativeArea: "Lagos" }, "+2348031234567",
    "Olúwáṣeun", "1 Broad Street", "Lagos", "Lagos", "NIGERIA"),
  sample({ country: "KE", name: "Wanjikũ", phone: "0712 345678", line1: "PO Box 30000", locality: "Nairobi", postcode: "00100" }, "+254712345678",
    "Wanjikũ", "PO Box 30000", "Nairobi", "00100", "KENYA"),
  sample({ country: "EG", name: "أحمد", phone: "02 2345 6789", line1: "1 Tahrir Square", locality: "Cairo", administrativeArea: "Cairo" }, "+20223456789",
    "أحمد", "1 Tahrir Square", "Cairo", "Cairo", "EGYPT"),
  sample({ country: "GI", name: "Gib", phone: "200 12345", line1: "1 Main Street" }, "+35020012345",
    "Gib", "1 Main Street", "GX11 1AA", "GIBRALTAR"),
  sample({ country: "AM", name: "Արամ", phone: "010 123456", line1: "Հանրապետության 1", locality: "Երևան", postcode: "0010" }, "+37410123456",
    "Արամ", "Հանրապետության 1", "0010", "Երևան", "ARMENIA"),
  sample({ country: "GE", name: "თამარ", phone: "32 212 3456", line1: "რუსთაველის 1", locality: "თბილისი", postcode: "0108" }, "+995322123456",
    "თამარ", "რუსთაველის 1", "0108 თბილისი", "GEORGIA"),
  sample({ country: "LK", name: "සුනිල්", phone: "011 234 5678", line1: "1 Galle Road", locality: "Colombo 3", postcode: "00300" }, "+94112345678",
    "සුනිල්", "1 Galle Road", "Colombo 3", "00300", "SRI LANKA"),
  sample({ country: "ET", name: "ሰላም", phone: "011 123 4567", line1: "1 Churchill Ave", locality: "Addis Ababa" }, "+251111234567",
    "ሰላም", "1 Churchill Ave", "Addis Ababa", "ETHIOPIA"),
];

describe("orders from all over the world", () => {
  it.each(SAMPLES)("accepts %s and prints the label as at home [1.1.2]", (_, { form, phone, label }) => {
    const parsed = parseNecessaryInformation(form);

    expect(parsed).toMatchObject({ ok: true });
    const { value } = parsed as { value: NecessaryInformation };
    expect(value.phone).toBe(phone);
    expect(formatAddress(value.address, value.name)).toEqual(label);
  });

  it("covers more than forty countries and ten scripts [1.1.2]", () => {
    const countries = new Set(SAMPLES.map(([, { form }]) => form["country"]));
    const scripts = [
      "Latin",
      "Greek",
      "Cyrillic",
      "Han",
      "Thai",
      "Devanagari",
      "Arabic",
      "Hebrew",
      "Armenian",
      "Georgian",
      "Sinhala",
      "Ethiopic",
    ];
    const names = SAMPLES.map(([, { form }]) => form["name"]).join("");

    expect(countries.size).toBeGreaterThan(40);
    for (const script of scripts) expect(names).toMatch(new RegExp(`\\p{Script=${script}}`, "u"));
  });

  it.each(SAMPLES)("parses what it returned for %s to the same [1.1.2]", (_, { form }) => {
    const parsed = parseNecessaryInformation(form);

    expect(parsed.ok && parseNecessaryInformation(parsed.value)).toEqual(parsed);
  });
});
