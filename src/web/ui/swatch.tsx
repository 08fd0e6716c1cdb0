/** A dot of a colour. The colour's name stands beside it or is given as `label`. */
export function Swatch({ hex, label }: { readonly hex: string; readonly label?: string }) {
  return (
    <svg
      class="swatch"
      viewBox="0 0 16 16"
      focusable="false"
      {...(label === undefined ? { "aria-hidden": "true" } : { role: "img", "aria-label": label })}
    >
      <circle cx="8" cy="8" r="7.5" fill={hex} stroke="#000" stroke-opacity=".25" />
    </svg>
  );
}
