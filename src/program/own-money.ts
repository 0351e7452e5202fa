import { currencyOfStyle, type FormatStyle } from '../exact/quantity-text.js';
import { UNIT_MISMATCH } from '../figures/messages.js';
import { wordsForUnits } from '../figures/units.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import type { Program } from './program-model.js';

/** Refuses to write amounts of a program as money of another currency; without a program, they may be anybody's. */
export function requireOwnMoney(as: FormatStyle | undefined, program: Program | undefined, path: Path): void {
  const currency = as && currencyOfStyle(as);
  if (currency === undefined || program === undefined || currency === program.currency) return;
  throw fault(UNIT_MISMATCH, path, { expected: wordsForUnits(program.currency), received: wordsForUnits(currency) });
}
