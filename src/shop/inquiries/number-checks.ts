/** Arithmetic by which the world's cards, accounts and documents tell a number from a slip of the pen. */

/** ISO/IEC 7812: payment cards. Expects digits. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** GB 11643: identity numbers of mainland China, 17 digits and a digit or X. */
export function passesChineseId(id: string): boolean {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(id[index]), 0);
  return "10X98765432"[sum % 11] === id[17];
}

/** ISO 13616: bank accounts. Expects capitals and digits without blanks. */
export function passesIban(account: string): boolean {
  const moved = account.slice(4) + account.slice(0, 4);
  let remainder = 0;
  for (const sign of moved) {
    const value = Number.parseInt(sign, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

/** French social security: 13 digits and a key of two. */
export function passesFrenchNir(digits: string): boolean {
  return 97n - (BigInt(digits.slice(0, 13)) % 97n) === BigInt(digits.slice(13));
}

/** Spanish DNI and NIE: the letter follows from the digits. */
export function passesSpanishId(id: string): boolean {
  const digits = id.slice(0, -1).replace(/^[XYZ]/, (letter) => String("XYZ".indexOf(letter)));
  return "TRWAGMYFPDXBNJZSQVHLCKE"[Number(digits) % 23] === id.at(-1);
}

/** Japan's My Number: 12 digits, the last a check. */
export function passesMyNumber(digits: string): boolean {
  let sum = 0;
  for (let place = 1; place <= 11; place++) {
    const weight = place <= 6 ? place + 1 : place - 5;
    sum += Number(digits[11 - place]) * weight;
  }
  const rest = sum % 11;
  return Number(digits[11]) === (rest <= 1 ? 0 : 11 - rest);
}

const VERHOEFF_PRODUCT = [
  "0123456789",
  "1234067895",
  "2340178956",
  "3401289567",
  "4012395678",
  "5987604321",
  "6598710432",
  "7659821043",
  "8765932104",
  "9876543210",
];
const VERHOEFF_TURN = [
  "0123456789",
  "1576283094",
  "5803796142",
  "8916043527",
  "9453126870",
  "4286573901",
  "2793806415",
  "7046913258",
];

/** India's Aadhaar: 12 digits after Verhoeff, none of which begins with 0 or 1. */
export function passesAadhaar(digits: string): boolean {
  let check = 0;
  for (let index = 0; index < digits.length; index++) {
    const turned = Number(VERHOEFF_TURN[index % 8]![Number(digits[digits.length - 1 - index])]);
    check = Number(VERHOEFF_PRODUCT[check]![turned]);
  }
  return check === 0 && !/^[01]/.test(digits);
}
