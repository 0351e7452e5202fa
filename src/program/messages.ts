import { asWritten, messagesOf, numeral, quoted } from '../kernel/words.js';

/** What is wrong with records of a program. */
export type ProgramErrors = {
  /** A part of a record, or an option, says what another part rules out. */
  CONTRADICTION: {
    readonly part: string;
    readonly received: string;
    readonly other: string;
    readonly otherReceived: string;
  };
};

/** What is observed on tables of a program. */
export type ProgramFindings = {
  COUNTS_NOT_GIVEN: { readonly workedOut: number; readonly readAsNone: number };
};

const message = /* @__PURE__ */ messagesOf<ProgramErrors & ProgramFindings>();

export const COUNTS_NOT_GIVEN = /* @__PURE__ */ message('COUNTS_NOT_GIVEN', ({ workedOut, readAsNone }) => {
  const [fromMargins, none] = [numeral(workedOut), numeral(readAsNone)];
  return {
    en: `counts not given; worked out from the margins: ${fromMargins.en}; read as none: ${none.en}`,
    fr: `nombres non donnés; établis à partir des marges : ${fromMargins.fr}; lus comme nuls : ${none.fr}`,
  };
});
export const CONTRADICTION = /* @__PURE__ */ message('CONTRADICTION', ({ part, received, other, otherReceived }) => {
  const [first, second] = [asWritten(received), asWritten(otherReceived)];
  return {
    en: `${quoted(part).en} (${first.en}) and ${quoted(other).en} (${second.en}) rule each other out`,
    fr: `${quoted(part).fr} (${first.fr}) et ${quoted(other).fr} (${second.fr}) s'excluent`,
  };
});
