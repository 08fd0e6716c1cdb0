/** Lets few pieces of work run at a time and few wait; the rest is turned away at once. */
export interface WorkQueue {
  /** The outcome of `act`, or that the queue is full: then nothing of it was begun. */
  run<Result>(act: () => Promise<Result>): Promise<WorkOutcome<Result>>;
}

export type WorkOutcome<Result> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly reason: "full" };

export interface WorkQueueLimits {
  readonly runningMax: number;
  readonly waitingMax: number;
}

export function createWorkQueue({ runningMax, waitingMax }: WorkQueueLimits): WorkQueue {
  let running = 0;
  const waiting: (() => void)[] = [];

  const begin = async (): Promise<void> => {
    if (running < runningMax) {
      running++;
      return;
    }
    // Whoever ends hands its place on, so that nobody who comes later can take it.
    await new Promise<void>((resolve) => waiting.push(resolve));
  };

  const end = (): void => {
    const next = waiting.shift();
    if (next === undefined) running--;
    else next();
  };

  return {
    run: async (act) => {
      if (running >= runningMax && waiting.length >= waitingMax) return { ok: false, reason: "full" };
      await begin();
      try {
        return { ok: true, result: await act() };
      } finally {
        end();
      }
    },
  };
}
