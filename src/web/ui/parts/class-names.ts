/** The class attribute of an element; what is undefined or false is left out. */
export function classNames(...names: readonly (string | undefined | false)[]): string {
  return names.filter((name) => name !== undefined && name !== false && name !== "").join(" ");
}
