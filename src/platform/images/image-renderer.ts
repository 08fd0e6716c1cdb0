import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { ImageOrder, RenderOutcome } from "./image-order.ts";
import type { ThreadOrder, ThreadOutcome } from "./render-worker.ts";

/** Turns drawings into images, off the thread that answers requests. */
export interface ImageRenderer {
  /** Throws when the drawing cannot be rendered, or not in time. */
  render(order: ImageOrder): Promise<RenderOutcome>;
  /** Ends the threads. What waits is turned away as busy; what is being rendered fails. */
  close(): Promise<void>;
}

export interface ImageRendererLimits {
  readonly threadsMax: number;
  /** Images that wait for a thread. */
  readonly waitingMax: number;
  readonly waitSecondsMax: number;
  /** An image takes half a second; one that takes this long will not end. */
  readonly renderSecondsMax: number;
  /** Images come in bursts: between them a thread and its memory are given back. */
  readonly idleSeconds: number;
}

/** One processor is always left to the requests, and no more than four are taken. */
const LIMITS: ImageRendererLimits = {
  threadsMax: Math.min(4, Math.max(1, availableParallelism() - 1)),
  waitingMax: 150,
  waitSecondsMax: 45,
  renderSecondsMax: 20,
  idleSeconds: 30,
};

interface Awaited {
  readonly order: ImageOrder;
  readonly resolve: (outcome: RenderOutcome) => void;
  readonly reject: (fault: Error) => void;
}

interface Waiting extends Awaited {
  readonly patience: NodeJS.Timeout;
}

interface Thread {
  readonly worker: Worker;
  running: (Awaited & { readonly deadline: NodeJS.Timeout }) | undefined;
  idle: NodeJS.Timeout | undefined;
}

/** Threads are started by the images that need them and never keep the process alive. */
export function createImageRenderer(limits: Partial<ImageRendererLimits> = {}): ImageRenderer {
  const { threadsMax, waitingMax, waitSecondsMax, renderSecondsMax, idleSeconds } = { ...LIMITS, ...limits };
  const threads = new Set<Thread>();
  const waiting: Waiting[] = [];

  const isThreadFree = (): boolean =>
    threads.size < threadsMax || [...threads].some(({ running }) => running === undefined);

  /** What was being rendered is lost; the next image may start another thread. */
  const lose = (thread: Thread, fault: Error): void => {
    threads.delete(thread);
    clearTimeout(thread.idle);
    const lost = thread.running;
    thread.running = undefined;
    clearTimeout(lost?.deadline);
    lost?.reject(fault);
    beginNext();
  };

  const end = (thread: Thread, outcome: ThreadOutcome): void => {
    const ended = thread.running;
    thread.running = undefined;
    clearTimeout(ended?.deadline);
    if ("bytes" in outcome) ended?.resolve({ ok: true, bytes: Buffer.from(outcome.bytes.buffer) });
    else ended?.reject(new Error(`an image could not be rendered: ${outcome.fault}`));
    beginNext();
    if (thread.running === undefined) thread.idle = setTimeout(() => void stop(thread), idleSeconds * 1000).unref();
  };

  const start = (): Thread => {
    const worker = new Worker(new URL("./render-worker.ts", import.meta.url), { execArgv: [] });
    const thread: Thread = { worker, running: undefined, idle: undefined };
    worker.unref();
    worker.on("message", (outcome: ThreadOutcome) => end(thread, outcome));
    worker.on("error", (cause) => lose(thread, new Error("a thread that renders images failed", { cause })));
    worker.on("exit", () => lose(thread, new Error("a thread that renders images ended")));
    threads.add(thread);
    return thread;
  };

  const stop = async (thread: Thread): Promise<void> => {
    threads.delete(thread);
    clearTimeout(thread.idle);
    await thread.worker.terminate();
  };

  const begin = (thread: Thread, { order, resolve, reject }: Awaited): void => {
    clearTimeout(thread.idle);
    const { width, oversampling, encoding } = order;
    let svg: string;
    try {
      svg = order.draw();
    } catch (cause) {
      reject(new Error("an image could not be drawn", { cause }));
      return;
    }
    const deadline = setTimeout(() => {
      lose(thread, new Error("an image took too long to render"));
      void thread.worker.terminate();
    }, renderSecondsMax * 1000).unref();
    thread.running = { order, resolve, reject, deadline };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread has no origin.
    thread.worker.postMessage({ svg, width, oversampling, encoding } satisfies ThreadOrder);
  };

  const beginNext = (): void => {
    while (isThreadFree()) {
      const next = waiting.shift();
      if (next === undefined) return;
      clearTimeout(next.patience);
      begin([...threads].find(({ running }) => running === undefined) ?? start(), next);
    }
  };

  return {
    render: (order) =>
      new Promise<RenderOutcome>((resolve, reject) => {
        if (!isThreadFree() && waiting.length >= waitingMax) return resolve({ ok: false, reason: "busy" });
        const patience = setTimeout(() => {
          waiting.splice(waiting.indexOf(added), 1);
          resolve({ ok: false, reason: "busy" });
        }, waitSecondsMax * 1000).unref();
        const added: Waiting = { order, resolve, reject, patience };
        waiting.push(added);
        beginNext();
      }),
    close: async () => {
      for (const { resolve, patience } of waiting.splice(0)) {
        clearTimeout(patience);
        resolve({ ok: false, reason: "busy" });
      }
      await Promise.all([...threads].map(stop));
    },
  };
}
