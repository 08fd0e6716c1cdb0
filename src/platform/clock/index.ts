/** Where time comes from. Everything outside `platform/` receives a Clock; tests pass a clock they can move. */
export interface Clock {
  /** The present instant. */
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still until it is moved. */
export interface ManualClock extends Clock {
  set(instant: Date | string): void;
  advance(milliseconds: number): void;
}

export function manualClock(start: Date | string): ManualClock {
  let current = new Date(start);
  return {
    now: () => new Date(current),
    set: (instant) => {
      current = new Date(instant);
    },
    advance: (milliseconds) => {
      current = new Date(current.getTime() + milliseconds);
    },
  };
}

/** `instant` moved by a number of seconds; negative moves it back. */
export function addSeconds(instant: Date, seconds: number): Date {
  return new Date(instant.getTime() + seconds * 1000);
}

/** Runs `act` again and again while the process lives, in memory; what must survive a restart is a job instead. */
export function repeat(milliseconds: number, act: () => void): void {
  setInterval(act, milliseconds).unref();
}
