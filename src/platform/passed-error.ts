import { RecountError } from "../model/fault.ts";

/** An error on its way between threads, which would lose its class and its code. */
export interface PassedError {
  readonly error: Error;
  readonly recount?: Pick<RecountError, "code" | "facts">;
}

/** What a thread can post of whatever was thrown in it. */
export function passed(error: unknown): PassedError {
  if (error instanceof RecountError) return { error, recount: { code: error.code, facts: error.facts } };
  return { error: error instanceof Error ? error : new Error(String(error)) };
}

/** The error as it was thrown. */
export function received({ error, recount }: PassedError): Error {
  return recount === undefined
    ? error
    : new RecountError(recount.code, recount.facts, { cause: error.cause ?? error });
}
