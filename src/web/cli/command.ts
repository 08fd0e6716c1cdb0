import type { WithdrawalDesk } from "#shop/after-sales";
import type { DeskOrders } from "#shop/fulfilment";
import type { InquiryDesk } from "#shop/inquiries";
import type { PartnerDesk } from "#shop/partners";
import type { StockDesk } from "#shop/stock";

/** What commands act on. Opened only when a command is about to run, so that help needs no database. */
export interface CliParts extends AsyncDisposable {
  readonly orders: DeskOrders;
  readonly stock: StockDesk;
  readonly partners: PartnerDesk;
  readonly inquiries: InquiryDesk;
  readonly withdrawals: WithdrawalDesk;
}

/** A stream to write to: `process.stdout` and `process.stderr` are such. */
export interface Output {
  write(text: string): unknown;
}

/** How one word of the command line becomes a value. The message says what would have been right. */
export type Reader<T> = (text: string) => { readonly ok: true; readonly value: T } | Unreadable;

export interface Unreadable {
  readonly ok: false;
  readonly message: string;
}

/** A word that a command needs, by its place. */
export interface Argument<T> {
  readonly what: string;
  readonly read: Reader<T>;
}

/** A word that follows `--name`. */
export interface Option<T, Required extends boolean = boolean> {
  /** Stands for the value in the help: `--state <state>`. */
  readonly placeholder: string;
  readonly what: string;
  readonly required: Required;
  readonly read: Reader<T>;
}

/** What a command has to say: one JSON value for `--json`, and the same as lines for people. */
export type Answer =
  | { readonly ok: true; readonly json: unknown; readonly lines: readonly string[] }
  /** An expected outcome that is not what was asked for. */
  | {
      readonly ok: false;
      readonly reason: string;
      readonly message: string;
      /** Beside `reason` in the JSON document. */
      readonly json?: Readonly<Record<string, unknown>>;
    };

/** What a command that opens no shop works with. */
export interface ToolContext {
  /** One line for whoever waits; goes to stderr, so that stdout stays the answer. */
  readonly progress: (line: string) => void;
  /** What was piped into the command, as text. */
  readonly readInput: () => Promise<string>;
}

export interface Context extends ToolContext {
  readonly parts: CliParts;
}

type Arguments = Readonly<Record<string, Argument<unknown>>>;
type Options = Readonly<Record<string, Option<unknown>>>;

type Values<A extends Arguments, O extends Options> = {
  readonly [Name in keyof A]: A[Name] extends Argument<infer T> ? T : never;
} & {
  readonly [Name in keyof O]: O[Name] extends Option<infer T, infer Required>
    ? Required extends true
      ? T
      : T | undefined
    : never;
};

/** A command as the command line knows it: its values have been read by its own readers. */
export interface Command {
  /** As typed: `orders verify`. */
  readonly name: string;
  /** What it does, in one line, in the imperative. */
  readonly summary: string;
  /** More about it, for its own help. */
  readonly details?: string;
  /** In the order of their places. */
  readonly arguments: Arguments;
  readonly options: Options;
  readonly act:
    | { readonly on: "shop"; readonly run: (values: UnknownValues, context: Context) => Promise<Answer> }
    /** Needs no settings and no database. */
    | { readonly on: "nothing"; readonly run: (values: UnknownValues, context: ToolContext) => Promise<Answer> };
}

type UnknownValues = Readonly<Record<string, unknown>>;

type Declaration<A extends Arguments, O extends Options, C> = Omit<Command, "arguments" | "options" | "act"> & {
  readonly arguments: A;
  readonly options: O;
  readonly run: (values: Values<A, O>, context: C) => Promise<Answer>;
};

/** Declares a command on the shop. The types of `values` follow from the readers of its arguments and options. */
export function defineCommand<const A extends Arguments, const O extends Options>(
  declaration: Declaration<A, O, Context>,
): Command {
  const { run, ...rest } = declaration;
  return { ...rest, act: { on: "shop", run: (values, context) => run(values as Values<A, O>, context) } };
}

/** Declares a command that opens no shop: it answers where there is no database. */
export function defineTool<const A extends Arguments, const O extends Options>(
  declaration: Declaration<A, O, ToolContext>,
): Command {
  const { run, ...rest } = declaration;
  return { ...rest, act: { on: "nothing", run: (values, context) => run(values as Values<A, O>, context) } };
}
