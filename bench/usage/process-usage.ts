import { readdirSync, readFileSync } from "node:fs";

/** Ticks per second of the counters in /proc, which Linux has fixed at 100 towards programs. */
const TICKS_PER_SECOND = 100;
const KILOBYTE = 1024;

/** Processor seconds a process has used, with those of its children that have ended. NaN where there is no /proc. */
export function cpuSeconds(pid: number): number {
  const fields = readStat(pid);
  // utime, stime, cutime and cstime: fields 14 to 17 of the line, counted from 1; the first two are cut off.
  return fields === undefined ? Number.NaN : sum(fields.slice(11, 15).map(Number)) / TICKS_PER_SECOND;
}

/** The same of a process and all its living children, as a postmaster with its servers is. */
export function familyCpuSeconds(pid: number): number {
  return sum([pid, ...childrenOf(pid)].map(cpuSeconds).filter((seconds) => !Number.isNaN(seconds)));
}

/**
 * Bytes of memory that processes take, memory shared among them counted once in parts (proportional set size). NaN where
 * there is no /proc.
 */
export function memoryBytes(pids: readonly number[]): number {
  return sum(pids.map(proportionalBytes));
}

export function childrenOf(pid: number): number[] {
  try {
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((child) => Number(readStat(child)?.[1]) === pid);
  } catch {
    return [];
  }
}

/** The fields after the process's name, which may itself hold blanks and brackets. */
function readStat(pid: number): string[] | undefined {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, "utf8");
    return line.slice(line.lastIndexOf(")") + 2).split(" ");
  } catch {
    return undefined;
  }
}

function proportionalBytes(pid: number): number {
  try {
    const kilobytes = /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1];
    return Number(kilobytes) * KILOBYTE;
  } catch {
    return Number.NaN;
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
