/**
 * What XML 1.0 cannot carry in any spelling: most control characters, halves of surrogate pairs, two noncharacters. One
 * of them anywhere makes a whole file unreadable.
 */
// oxlint-disable-next-line no-control-regex -- These characters are what is looked for.
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/**
 * Text as content or attribute value of XML. `>` is escaped too, so that no text can end a CDATA section, and carriage
 * returns become line feeds, which is what a parser would read anyway.
 */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(FORBIDDEN, "")
    .replace(/\r\n?/g, "\n")
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}

/** An element with escaped text: `textElement("g:price", "129.00 EUR")`. */
export function textElement(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

/** An element without content. */
export function emptyElement(name: string, attributes: Readonly<Record<string, string>>): string {
  return `<${name}${writeAttributes(attributes)}/>`;
}

/** An element around mark-up that is written already. */
export function element(name: string, attributes: Readonly<Record<string, string>>, content: string): string {
  return `<${name}${writeAttributes(attributes)}>${content}</${name}>`;
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

function writeAttributes(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join("");
}
