import { fork, type ChildProcess } from "node:child_process";

/** Asks a child process to do something and waits for what it found. */
export interface Child extends AsyncDisposable {
  readonly pid: number;
  ask<Answer>(question: object): Promise<Answer>;
}

/** Starts a program of this folder as a process of its own, so that measuring takes nothing from what is measured. */
export function startChild(program: URL): Child {
  const child = fork(program, { stdio: ["ignore", "inherit", "inherit", "ipc"], execArgv: [] });
  let next = 0;
  return {
    pid: child.pid!,
    ask: <Answer>(question: object) => ask<Answer>(child, next++, question),
    [Symbol.asyncDispose]: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await ended;
    },
  };
}

function ask<Answer>(child: ChildProcess, id: number, question: object): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const hear = (message: { id: number; answer?: Answer; fault?: string }) => {
      if (message.id !== id) return;
      stopListening();
      if (message.fault === undefined) resolve(message.answer!);
      else reject(new Error(message.fault));
    };
    const mourn = () => {
      stopListening();
      reject(new Error("a process of the benchmark ended"));
    };
    const stopListening = () => {
      child.off("message", hear);
      child.off("exit", mourn);
    };
    child.on("message", hear);
    child.once("exit", mourn);
    child.send({ id, question });
  });
}

/** The other side: answers each question that the parent asks, and ends with it. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- It tells what the parent may ask.
export function answerParent<Question, Answer>(answer: (question: Question) => Promise<Answer>): void {
  process.on("message", ({ id, question }: { id: number; question: Question }) => {
    answer(question).then(
      (found) => process.send!({ id, answer: found }),
      (fault: unknown) =>
        process.send!({ id, fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) }),
    );
  });
  process.on("disconnect", () => process.exit(0));
}
