/**
 * The shop's icons: one pen of 1.5 units on a field of 24, round ends. Each is drawn here and nowhere else; an icon
 * never speaks alone, the control that holds it has a name.
 */
const PATHS = {
  search: "M16.2 16.2 21 21M18 10.5a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0Z",
  bag: "M4.5 8h15l1 12.5h-17L4.5 8ZM8.5 10.5V7a3.5 3.5 0 0 1 7 0v3.5",
  globe:
    "M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0ZM3.4 9.5h17.2M3.4 14.5h17.2M12 3c2.6 2.4 3.8 5.4 3.8 9s-1.2 6.6-3.8 9c-2.6-2.4-3.8-5.4-3.8-9S9.4 5.4 12 3Z",
  close: "m5.5 5.5 13 13m0-13-13 13",
  menu: "M3.5 7h17M3.5 12h17M3.5 17h17",
  filter: "M3.5 7.5h9m5 0h3m-3-2.5v5M3.5 16.5h3m5 0h9M9 14v5",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  check: "m4.5 12.8 4.7 4.7L19.5 7",
  down: "m5.5 9 6.5 6.5L18.5 9",
  left: "M15 5.5 8.5 12l6.5 6.5",
  right: "M9 5.5 15.5 12 9 18.5",
  arrow: "M3.5 12h16.5M14 6l6 6-6 6",
  external: "M14.5 4.5h5v5m0-5-8.5 8.5M17.5 14v5.5h-13v-13H10",
  enlarge: "M14.5 4.5h5v5m0-5-6 6m-4 9h-5v-5m0 5 6-6",
  remove: "M4.5 7h15m-9.5 0V4.5h4V7M6.5 7l1 13h9l1-13M10.5 10.5v6m3-6v6",
  warning: "M12 4 2.8 20h18.4L12 4Zm0 6v4.5m0 2.5v.1",
  notice: "M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Zm-9-1.5v6m0-9.5v.1",
  done: "M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Zm-13.2.5 3 3 5.7-6.5",
  parcel: "M3.5 7.5 12 3.5l8.5 4v9L12 20.5l-8.5-4v-9Zm0 0L12 11.5l8.5-4M12 11.5v9M7.7 5.5l8.5 4",
  ruler: "M2.5 16.2 16.2 2.5l5.3 5.3L7.8 21.5l-5.3-5.3ZM6 12.7l2 2m.8-4.8 3 3m-.2-5.8 2 2m.8-4.8 3 3",
  lock: "M5.5 10.5h13v10h-13v-10Zm2.5 0V8a4 4 0 0 1 8 0v2.5m-4 4v2.5",
  back: "M8.5 5 4 9.5 8.5 14M4 9.5h10a5.5 5.5 0 0 1 0 11h-3",
  yarn: "M20 11.5a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0ZM5 6.3c5 .7 9.5 5.2 10.8 11.8M9 3.3c5 .9 9.6 5.1 10.9 10M3.2 13c3 .4 5.6 3 6.5 6.9M14.5 19.4c2 1.3 4.5 1.3 6.5.6",
} as const;

export type IconName = keyof typeof PATHS;

export const ICON_NAMES = Object.keys(PATHS) as readonly IconName[];

/** An icon in the colour of the text around it. Hidden from screen readers: the words beside it say what it means. */
export function Icon({ name, class: className }: { readonly name: IconName; readonly class?: string }) {
  return (
    <svg
      class={className === undefined ? "icon" : `icon ${className}`}
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
