import type { Chance } from "../chance.ts";

/**
 * What can be killed. `supervisor` is the program that starts the others again: when it alone dies, web and worker end
 * in good order, and the databases that it leaves behind are taken over by its successor.
 */
export const PROCESSES = ["web", "worker", "data", "keyring", "supervisor"] as const;
export type ProcessName = (typeof PROCESSES)[number];

/** One kill: when, and whom. All victims die at the same moment, by SIGKILL. */
export interface Point {
  readonly when: Boundary | Moment;
  readonly victims: readonly ProcessName[];
}

/** Between a commit and an external call. The process that gets there is a victim when `passerDies`. */
export interface Boundary {
  readonly kind: "boundary";
  readonly boundary: string;
  /** At its how manyth passing. */
  readonly passing: number;
  readonly passerDies: boolean;
}

/** Anywhere: so long after buyers have made so many calls. */
export interface Moment {
  readonly kind: "moment";
  readonly calls: number;
  readonly milliseconds: number;
}

const PASSING_MAX = 3;
const CALLS_MIN = 10;
const CALLS_MAX = 90;
const DELAY_MILLISECONDS_MAX = 60;

/** Every set of the four processes that hold the shop up, singly and together. */
const SETS: readonly (readonly ProcessName[])[] = [
  ["web"],
  ["worker"],
  ["data"],
  ["keyring"],
  ["web", "worker"],
  ["web", "data"],
  ["web", "keyring"],
  ["worker", "data"],
  ["worker", "keyring"],
  ["data", "keyring"],
  ["web", "worker", "data"],
  ["web", "worker", "keyring"],
  ["web", "data", "keyring"],
  ["worker", "data", "keyring"],
  ["web", "worker", "data", "keyring"],
];
const EVERYTHING: readonly ProcessName[] = ["supervisor", "web", "worker", "data", "keyring"];
/** Who dies in the place of the one that passes a boundary, or together with it. */
const COMPANY: readonly { readonly passerDies: boolean; readonly victims: readonly ProcessName[] }[] = [
  { passerDies: false, victims: ["data"] },
  { passerDies: true, victims: ["data"] },
  { passerDies: false, victims: ["keyring"] },
  { passerDies: true, victims: ["web", "worker"] },
  { passerDies: true, victims: ["data", "keyring"] },
  { passerDies: false, victims: ["data", "keyring"] },
  { passerDies: true, victims: EVERYTHING },
];

/**
 * So many points, in a seeded order. First every boundary is given its own kill and every set of processes its moment;
 * what is left goes to boundaries in company, to everything at once, and to further moments. With fewer points than
 * that, a seeded choice of them.
 */
export function planPoints(boundaries: readonly string[], count: number, chance: Chance): Point[] {
  const moment = (victims: readonly ProcessName[]): Point => ({
    when: {
      kind: "moment",
      calls: chance.between(CALLS_MIN, CALLS_MAX),
      milliseconds: chance.between(0, DELAY_MILLISECONDS_MAX),
    },
    victims,
  });
  const atBoundary = (boundary: string, passerDies: boolean, victims: readonly ProcessName[]): Point => ({
    when: { kind: "boundary", boundary, passing: chance.between(1, PASSING_MAX), passerDies },
    victims,
  });
  const needed = [...boundaries.map((boundary) => atBoundary(boundary, true, [])), ...SETS.map(moment)];
  if (count <= needed.length) return chance.shuffle(needed).slice(0, count);

  const further: Point[] = [moment(EVERYTHING), moment(["supervisor"])];
  for (let round = 0; needed.length + further.length < count; round++) {
    const company = COMPANY[round % COMPANY.length]!;
    const isMoment = boundaries.length === 0 || round % 3 === 2;
    further.push(
      isMoment
        ? moment(round % 2 === 0 ? chance.pick(SETS) : EVERYTHING)
        : atBoundary(chance.pick(boundaries), company.passerDies, company.victims),
    );
  }
  return chance.shuffle([...needed, ...further.slice(0, count - needed.length)]);
}

/** In words, for progress and report. */
export function describePoint({ when, victims }: Point): string {
  if (when.kind === "moment") return `${victims.join(" + ")} after ${when.calls} calls and ${when.milliseconds} ms`;
  const dying = [...(when.passerDies ? ["whoever passes"] : []), ...victims];
  return `${dying.join(" + ")} at boundary ${when.boundary}, passing ${when.passing}`;
}
