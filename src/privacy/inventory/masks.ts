/** A fixed number of dots, so that a mask does not tell how long the value is. */
const HIDDEN = "•••";

/** The first character as a person sees it, whatever the script. */
export function maskText(value: string): string {
  const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
  const first = graphemes.segment(value.trim())[Symbol.iterator]().next();
  return first.done ? HIDDEN : `${first.value.segment}${HIDDEN}`;
}

/** `a•••@e•••.com`: the first characters and the last label of the domain. */
export function maskEmail(value: string): string {
  const at = value.lastIndexOf("@");
  if (at < 1) return HIDDEN;
  const domain = value.slice(at + 1);
  const dot = domain.lastIndexOf(".");
  return `${maskText(value.slice(0, at))}@${maskText(domain)}${dot < 1 ? "" : domain.slice(dot)}`;
}

/** `•••42`: the last two digits. */
export function maskPhone(value: string): string {
  return `${HIDDEN}${value.replace(/\D/g, "").slice(-2)}`;
}

/** Shows nothing at all. */
export function maskAll(): string {
  return HIDDEN;
}
