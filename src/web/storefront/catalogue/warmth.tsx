import type { Warmth as Level } from "#shop/catalog";

const LEVELS: readonly Level[] = [1, 2, 3, 4, 5];
const STEP = 18;

/** Five stitches, as many of them filled as the piece is warm, and what that means in words. */
export function Warmth({ warmth, text }: { readonly warmth: Level; readonly text: string }) {
  return (
    <span class="warmth">
      <svg viewBox={`0 0 ${LEVELS.length * STEP} 14`} width="90" height="14" aria-hidden="true" focusable="false">
        {LEVELS.map((level, index) => (
          <circle
            cx={7 + index * STEP}
            cy="7"
            r="5.5"
            fill={level <= warmth ? "currentColor" : "none"}
            stroke="currentColor"
          />
        ))}
      </svg>
      <span>{text}</span>
    </span>
  );
}
