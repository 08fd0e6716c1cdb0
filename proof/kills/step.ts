import { createChance } from "../chance.ts";
import type { ProofOptions, Step, StepOutcome } from "../step.ts";
import { findBoundaries } from "./boundaries.ts";
import { describePoint, planPoints, type Point } from "./points.ts";
import { runShop, type PointOutcome, type RunOutcome } from "./shop-run.ts";

export const killsStep: Step = {
  name: "kills",
  shows:
    "Whatever is killed at whatever moment: every captured payment has its order or its refund, none twice, and all " +
    "books agree.",
  run: runKills,
};

/** Points that share one shop: each finds what the ones before it left. */
const POINTS_PER_SHOP = 13;

async function runKills({ root, seed, points: count, say }: ProofOptions): Promise<StepOutcome> {
  const boundaries = findBoundaries(root);
  const chance = createChance(seed);
  const points = planPoints(boundaries, count, chance);
  say(`${points.length} points, ${boundaries.length} boundaries, seed ${seed}`);
  const runs: RunOutcome[] = [];
  for (let done = 0; done < points.length;) {
    const some = points.slice(done, done + POINTS_PER_SHOP);
    const run = { root, points: some, chance: chance.fork(), say, firstNumber: done + 1, total: points.length };
    const outcome = await runShop(run);
    runs.push(outcome);
    done += outcome.points.length;
  }
  const outcomes = runs.flatMap((run) => run.points);
  const failures = [
    ...outcomes.flatMap(({ point, failures: found }) => found.map((failure) => `${describePoint(point)}: ${failure}`)),
    ...runs.flatMap((run) => run.failures),
  ];
  return { failures, facts: describeRuns(runs, outcomes, boundaries, points) };
}

function describeRuns(
  runs: readonly RunOutcome[],
  outcomes: readonly PointOutcome[],
  boundaries: readonly string[],
  points: readonly Point[],
): StepOutcome["facts"] {
  const sum = (count: (run: RunOutcome) => number) => runs.reduce((total, run) => total + count(run), 0);
  const struckAt = new Set(
    outcomes.flatMap(({ point: { when }, struck }) =>
      when.kind === "boundary" && struck !== undefined ? [when.boundary] : [],
    ),
  );
  const killed: Record<string, number> = {};
  for (const { struck } of outcomes) {
    for (const victim of struck?.victims ?? []) killed[victim] = (killed[victim] ?? 0) + 1;
  }
  const recoveries = outcomes.map(({ recoverySeconds }) => recoverySeconds).toSorted((one, other) => one - other);
  const others = outcomes.flatMap(({ alsoRestarted }) => [...alsoRestarted]);
  return {
    kills: points.length,
    killed,
    "boundaries struck": `${struckAt.size} of ${boundaries.length}`,
    ...(struckAt.size === boundaries.length
      ? {}
      : { "boundaries not struck": boundaries.filter((boundary) => !struckAt.has(boundary)) }),
    "shops started, each after a first start that was killed": runs.length,
    orders: sum((run) => run.orders),
    "orders placed": sum((run) => run.placed),
    refunds: sum((run) => run.refunded),
    parcels: sum((run) => run.parcels),
    mails: sum((run) => run.mails),
    "mails repeated by a kill between the mail server's yes and our commit": outcomes.reduce(
      (total, { repeatedMails }) => total + repeatedMails,
      0,
    ),
    "seconds until the shop was ready again, median": round(recoveries[Math.floor(recoveries.length / 2)] ?? 0),
    "seconds until the shop was ready again, longest": round(recoveries.at(-1) ?? 0),
    "processes that ended with the killed ones, to be started again": others.length,
    "bytes scanned for what buyers typed": sum((run) => run.bytesScanned),
  };
}

function round(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}
