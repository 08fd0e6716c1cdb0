/**
 * A value as PostgreSQL reads it: bytes as they are, everything else as text. Instants are written in UTC, lists as
 * arrays, other objects as JSON.
 */
export function toParameter(value: unknown): string | Buffer | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") return String(value);
  if (typeof value !== "object") throw new TypeError(`a ${typeof value} is no parameter`);
  if (ArrayBuffer.isView(value)) return toBuffer(value);
  if (value instanceof Date) return value.toISOString();
  return Array.isArray(value) ? `{${value.map(toElement).join(",")}}` : JSON.stringify(value);
}

function toElement(value: unknown): string {
  if (Array.isArray(value)) throw new Error("a list of lists is no parameter");
  const text = toParameter(value);
  if (text === null) return "NULL";
  if (typeof text !== "string") return `"\\\\x${text.toString("hex")}"`;
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}

function toBuffer(view: ArrayBufferView): Buffer {
  return Buffer.isBuffer(view) ? view : Buffer.from(view.buffer, view.byteOffset, view.byteLength);
}
