import { defineControl } from "#platform/controls";

const here = (file: string) => new URL(file, import.meta.url);

export const controls = [
  defineControl({
    id: "addresses.only-allowed-keys",
    duties: ["1.1.1"],
    does: "Only name, phone, email and the fields of the country's address are ever taken out of what was posted.",
    sabotage: [
      {
        file: here("./necessary-information.ts"),
        find: "return { ok: true, value: { ...recipient.value, email: email.value } };",
        replace: "return { ok: true, value: { ...(input as object), ...recipient.value, email: email.value } };",
      },
    ],
  }),
  defineControl({
    id: "addresses.no-unused-fields",
    duties: ["1.1.1"],
    does: "A field that addresses of the country do not have is not read, even if it was posted.",
    sabotage: [
      {
        file: here("./delivery-address.ts"),
        find: "return { ok: true, value: { country, line1, ...fixedPostcode(country), ...others } };",
        replace: "return { ok: true, value: { ...(fields as object), country, line1, ...others } };",
      },
    ],
  }),
  defineControl({
    id: "addresses.clean-text",
    duties: ["1.1.2"],
    does: "Control characters, broken encoding and characters that turn the direction of reading are refused.",
    sabotage: [
      {
        file: here("./field-text.ts"),
        find: "if (!raw.isWellFormed() || FORBIDDEN.test(raw) || !directionsAreClosed(raw)) {",
        replace: "if (raw === `never`) {",
      },
    ],
  }),
  defineControl({
    id: "addresses.no-markup",
    duties: ["1.1.2"],
    does: "Angle brackets are refused in every field.",
    sabotage: [
      {
        file: here("./field-text.ts"),
        find: 'if (/[<>＜＞]/u.test(text)) return { field, code: "markup" };',
        replace: "",
      },
    ],
  }),
  defineControl({
    id: "addresses.postcodes-of-the-country",
    duties: ["1.1.2"],
    does: "A postal code is accepted in the forms of its country only, and kept as text in the country's normal form.",
    sabotage: [
      {
        file: here("./postcode.ts"),
        find: "const value = facts && normalForm(country, facts, text.value);",
        replace: "const value = facts && (normalForm(country, facts, text.value) ?? text.value);",
      },
    ],
  }),
  defineControl({
    id: "addresses.phones-are-possible",
    duties: ["1.1.2"],
    does: "A phone number is read by the rules of the delivery country and kept in E.164, or refused.",
    sabotage: [
      {
        file: here("./phone-number.ts"),
        find: "readings.find((number) => number.isValid()) ?? readings.find(hasRightLength)",
        replace: "readings[0]",
      },
    ],
  }),
  defineControl({
    id: "addresses.names-every-missing-field",
    duties: ["1.1.4"],
    does: "Every necessary field that is absent, blank or invisible is named, all of them at once.",
    sabotage: [
      {
        file: here("./field-text.ts"),
        find: 'if (!VISIBLE.test(text)) return unreadable({ field, code: "missing" });',
        replace: "",
      },
    ],
  }),
  defineControl({
    id: "addresses.nothing-more-is-required",
    duties: ["1.1.5"],
    does: "A field that the country's carriers can do without may be left blank.",
    sabotage: [
      {
        file: here("./delivery-address.ts"),
        find: "required ? readText(raw, rules) : readOptionalText(raw, rules)",
        replace: "readText(raw, rules)",
      },
    ],
  }),
  defineControl({
    id: "addresses.unserved-country-first",
    duties: ["0.2"],
    does: "An order to a country that is not served is refused before any personal field is looked at.",
    sabotage: [
      {
        file: here("./necessary-information.ts"),
        find: 'if (reason !== undefined) return unreadable({ field: "country", code: "unserved-country", country, reason });',
        replace: "",
      },
    ],
  }),
  defineControl({
    id: "addresses.age-band-is-asked",
    duties: ["5.1"],
    does: "Without one of the three neutral age bands, chosen by the shopper, there is no value to go on with.",
    sabotage: [
      {
        file: here("./age-band.ts"),
        find: 'return unreadable({ field: "ageBand", code: "missing" });',
        replace: "return { ok: true, value: AGE_BANDS[0] };",
      },
    ],
  }),
  defineControl({
    id: "addresses.suggests-email",
    duties: ["7.1.3"],
    does: "A mail domain that is probably a slip of the hand is pointed out, and never blocks.",
    sabotage: [
      {
        file: here("./suggest-email.ts"),
        find: "return meant === undefined ? undefined : `${email.slice(0, at)}@${meant}`;",
        replace: "return meant && undefined;",
      },
    ],
  }),
];
