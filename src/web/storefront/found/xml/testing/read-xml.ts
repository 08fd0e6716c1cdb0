/** An element as tests look at it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const TOKEN = /<\?xml [^?]*\?>|<!--[\s\S]*?-->|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([\w:.-]+)="([^"]*)"/g;
// oxlint-disable-next-line no-control-regex -- A reader of XML must refuse these.
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

/**
 * Reads a document strictly: what is not well formed, an undeclared prefix, or a character that XML 1.0 forbids throws.
 * CDATA, doctypes and processing instructions are refused, because our files have none.
 */
export function readXml(text: string): XmlElement {
  if (FORBIDDEN.test(text) || !text.isWellFormed()) throw new Error("a character that XML forbids");
  const root: Open = { name: "", attributes: {}, children: [], text: "" };
  const open: Open[] = [root];
  TOKEN.lastIndex = 0;
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null) throw new Error(`not well formed at ${at}: ${text.slice(at, at + 60)}`);
    const [, closing, name, attributes = "", empty, content] = match;
    const current = open.at(-1)!;
    if (content !== undefined) current.text += decode(content);
    else if (name !== undefined && closing === "/") {
      if (current.name !== name) throw new Error(`</${name}> closes <${current.name}>`);
      open.pop();
      open.at(-1)!.children.push(current);
    } else if (name !== undefined) {
      const element: Open = { name, attributes: readAttributes(attributes), children: [], text: "" };
      checkPrefix(name, [...open, element]);
      if (empty === "/") current.children.push(element);
      else open.push(element);
    }
  }
  const [only, ...others] = root.children;
  if (open.length !== 1 || only === undefined || others.length > 0) throw new Error("not exactly one root element");
  if (root.text.trim() !== "") throw new Error("text outside of the root element");
  return only;
}

/** The children of a name, in order. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The text of the one child of a name; undefined without it. Throws when there are several. */
export function textOf(element: XmlElement, name: string): string | undefined {
  const [only, ...others] = childrenOf(element, name);
  if (others.length > 0) throw new Error(`<${element.name}> has ${name} more than once`);
  return only?.text;
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", value = ""] of text.matchAll(ATTRIBUTE)) {
    if (Object.hasOwn(attributes, name)) throw new Error(`${name} is given twice`);
    attributes[name] = decode(value);
  }
  return attributes;
}

function checkPrefix(name: string, open: readonly Open[]): void {
  const [prefix, local] = name.split(":");
  if (local === undefined) return;
  const declaration = `xmlns:${prefix}`;
  if (!open.some((element) => Object.hasOwn(element.attributes, declaration))) {
    throw new Error(`${name} has no declared namespace`);
  }
}

function decode(text: string): string {
  if (text.includes("]]>")) throw new Error("]]> in text");
  return text.replace(/&([^;]{0,10});?/g, (whole, name: string) => {
    const character = ENTITIES[name];
    if (character === undefined || !whole.endsWith(";")) throw new Error(`unknown entity ${whole}`);
    return character;
  });
}
