const NO_BREAK_SPACE = "\u00A0";

/**
 * Sets a literal text as its language is printed. Whoever writes it types ordinary blanks; the ones that must not break
 * become no-break spaces here: in French before `: ; ! ? »` and after `«`, in French and German before `%`.
 */
export function typeset(language: string, text: string): string {
  if (language === "fr") return text.replaceAll(/ (?=[:;!?»%])|(?<=«) /g, NO_BREAK_SPACE);
  return language === "de" ? text.replaceAll(/ (?=%)/g, NO_BREAK_SPACE) : text;
}
