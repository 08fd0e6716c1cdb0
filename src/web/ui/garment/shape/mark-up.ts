import { short } from "./path.ts";

type Value = string | number | undefined;

/** An element as text. Attributes that are undefined are left out; numbers are written with two decimals at most. */
export function element(name: string, attributes: Readonly<Record<string, Value>>, content = ""): string {
  let text = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) text += ` ${key}="${typeof value === "number" ? short(value, 2) : value}"`;
  }
  return content === "" ? `${text}/>` : `${text}>${content}</${name}>`;
}

export function path(d: string, attributes: Readonly<Record<string, Value>>): string {
  return d === "" ? "" : element("path", { d, ...attributes });
}

export function line(d: string, colour: string, width: number, more: Readonly<Record<string, Value>> = {}): string {
  return path(d, { fill: "none", stroke: colour, "stroke-width": width, ...more });
}

export function group(attributes: Readonly<Record<string, Value>>, content: string): string {
  return content === "" ? "" : element("g", attributes, content);
}
