import { messagesOf, numeral } from '../kernel/words.js';

/** What is observed on tables of a program. */
export type ProgramFindings = {
  COUNTS_NOT_GIVEN: { readonly workedOut: number; readonly readAsNone: number };
};

const message = /* @__PURE__ */ messagesOf<ProgramFindings>();

export const COUNTS_NOT_GIVEN = /* @__PURE__ */ message('COUNTS_NOT_GIVEN', ({ workedOut, readAsNone }) => {
  const [fromMargins, none] = [numeral(workedOut), numeral(readAsNone)];
  return {
    en: `counts not given; worked out from the margins: ${fromMargins.en}; read as none: ${none.en}`,
    fr: `nombres non donnés; établis à partir des marges : ${fromMargins.fr}; lus comme nuls : ${none.fr}`,
  };
});
