import type { Randomness } from "#platform/ids";
import type { Canary } from "./canary.ts";

export const PLANTED_COUNTRIES = ["US", "DE", "JP", "AE"] as const;
export type PlantedCountry = (typeof PLANTED_COUNTRIES)[number];

/** An invented person whose name, street, town, email and telephone number are made of words that nobody ever wrote. */
export interface PlantedPerson {
  /** As an order form posts it. */
  readonly form: Readonly<Record<string, string>> & { readonly country: PlantedCountry; readonly email: string };
  readonly canaries: readonly Canary[];
}

/** The planted words of a person are labelled with the person's label and what they are. */
export function plantPerson(label: string, country: PlantedCountry, randomness: Randomness): PlantedPerson {
  const { script, e164, written, address } = COUNTRIES[country];
  const word = () => SCRIPTS[script](randomness);
  const telephone = e164(digits(randomness));
  const words = { firstName: word(), lastName: word(), street: word(), town: word() };
  const email = { local: latinWord(randomness).toLowerCase(), domain: latinWord(randomness).toLowerCase() };
  const canary = (what: string, text: string): Canary => ({ label: `${label}: ${what}`, text, kind: "word" });
  return {
    form: {
      name: `${words.firstName} ${words.lastName}`,
      phone: written(telephone),
      email: `${email.local}@${email.domain}.example`,
      country,
      ...address(words.street, words.town),
    },
    canaries: [
      canary("first name", words.firstName),
      canary("last name", words.lastName),
      canary("street", words.street),
      canary("town", words.town),
      canary("email", email.local),
      canary("email domain", email.domain),
      canary("whole email", `${email.local}@${email.domain}.example`),
      { label: `${label}: phone`, text: telephone, kind: "telephone" },
    ],
  };
}

interface CountryForm {
  readonly script: keyof typeof SCRIPTS;
  /** A number that the country could have given out. */
  readonly e164: (digit: (from: number, to: number) => number) => string;
  /** As people there type it. */
  readonly written: (e164: string) => string;
  readonly address: (street: string, town: string) => Readonly<Record<string, string>>;
}

const COUNTRIES: Readonly<Record<PlantedCountry, CountryForm>> = {
  US: {
    script: "latin",
    e164: (digit) => `+1212${digit(2, 9)}${digit(2, 9)}${repeat(5, () => digit(0, 9))}`,
    written: (e164) => `(${e164.slice(2, 5)}) ${e164.slice(5, 8)}-${e164.slice(8)}`,
    address: (street, town) => ({
      line1: `17 ${street} Lane`,
      line2: `Apartment ${street.toUpperCase()}`,
      locality: town,
      administrativeArea: "NY",
      postcode: "10001",
    }),
  },
  DE: {
    script: "accented",
    e164: (digit) => `+491512${repeat(7, () => digit(0, 9))}`,
    written: (e164) => `0${e164.slice(3, 7)} ${e164.slice(7)}`,
    address: (street, town) => ({ line1: `${street}straße 9`, locality: town, postcode: "10117" }),
  },
  JP: {
    script: "han",
    e164: (digit) => `+8190${digit(1, 9)}${repeat(7, () => digit(0, 9))}`,
    written: (e164) => `0${e164.slice(3, 5)}-${e164.slice(5, 9)}-${e164.slice(9)}`,
    address: (street, town) => ({
      line1: `${street}1-2-3`,
      locality: `${town}市`,
      administrativeArea: "27",
      postcode: "530-0001",
    }),
  },
  AE: {
    script: "arabic",
    e164: (digit) => `+97150${digit(1, 9)}${repeat(6, () => digit(0, 9))}`,
    written: (e164) => e164,
    address: (street, town) => ({ line1: `${street} 4`, locality: town, administrativeArea: "Dubai" }),
  },
};

const SCRIPTS = {
  latin: latinWord,
  accented: (randomness: Randomness) => capitalised(letters(randomness, "bdfgklmnprtvwz", "äöüøéå")),
  han: (randomness: Randomness) => repeat(5, () => pick(randomness, "鷺沼檜葉碧凪椋暁颯縁澪梓蓮楓")),
  arabic: (randomness: Randomness) => letters(randomness, "بتجحدرزسشصطعفقكلمن", "اوي"),
} as const;

function latinWord(randomness: Randomness): string {
  return capitalised(letters(randomness, "bdfgklmnprtvwxz", "aeiouy"));
}

const SYLLABLES = 5;

/** Speakable, so that a person can read it out of a report of a failure; about 30 bits. */
function letters(randomness: Randomness, consonants: string, vowels: string): string {
  return repeat(SYLLABLES, () => pick(randomness, consonants) + pick(randomness, vowels));
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function pick(randomness: Randomness, signs: string): string {
  const each = Array.from(signs);
  return each[randomness.bytes(1)[0]! % each.length]!;
}

function digits(randomness: Randomness): (from: number, to: number) => number {
  return (from, to) => from + (randomness.bytes(1)[0]! % (to - from + 1));
}

function repeat(times: number, make: () => string | number): string {
  return Array.from({ length: times }, make).join("");
}
