import type { Catalogue } from "../messages/catalogue.ts";
import { describeError } from "../messages/errors.ts";
import type { RecountError } from "../model/fault.ts";
import { printable } from "./printable.ts";
import { directed } from "./right-to-left.ts";

/** An error in words that are safe for a terminal, in the direction of their language. */
export const toldError = (error: RecountError, catalogue: Catalogue): string =>
  directed(printable(describeError(error, catalogue)), catalogue.direction, 0);
