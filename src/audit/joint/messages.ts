import type { FindingOf } from '../../kernel/codes.js';
import type { Label } from '../../kernel/label.js';
import { forCount, messagesOf, numeral } from '../../kernel/words.js';

/** What is observed where checks are judged together. */
export type JointFindings = {
  /** Checks that were left out, or that only narrow no figure; each is `document#id`. */
  NOT_JUDGED_TOGETHER: {
    readonly reason: 'alone' | 'not-linear' | 'too-large' | 'not-narrowed';
    readonly count: number;
    readonly checks: readonly string[];
  };
};

/**
 * What is found where checks are judged together.
 * @category Errors
 */
export type JointFinding = FindingOf<JointFindings>;

const message = /* @__PURE__ */ messagesOf<JointFindings>();

const leftOut = (count: number, { en, fr }: Label): Label => {
  const checks = forCount(count, ['check', 'checks'], ['vérification', 'vérifications']);
  return {
    en: `not judged together with others: ${numeral(count).en} ${checks.en} (${en})`,
    fr: `hors du jugement d'ensemble : ${numeral(count).fr} ${checks.fr} (${fr})`,
  };
};
export const FAILS_ALONE = /* @__PURE__ */ message(
  'NOT_JUDGED_TOGETHER',
  ({ count }) =>
    leftOut(count, {
      en: 'impossible by itself, as its verdict says',
      fr: 'intenable à elle seule, selon son verdict',
    }),
  'alone',
);
export const NOT_LINEAR = /* @__PURE__ */ message(
  'NOT_JUDGED_TOGETHER',
  ({ count }) =>
    leftOut(count, {
      en: 'not made of sums, differences, constant factors and one division',
      fr: 'autre chose que des sommes, des différences, des facteurs fixes et un seul rapport',
    }),
  'not-linear',
);
export const TOO_LARGE = /* @__PURE__ */ message(
  'NOT_JUDGED_TOGETHER',
  ({ count }) =>
    leftOut(count, {
      en: 'too many of them hang together, or it takes too long',
      fr: 'trop de vérifications sont liées entre elles, ou le calcul est trop lourd',
    }),
  'too-large',
);
export const NOT_NARROWED = /* @__PURE__ */ message(
  'NOT_JUDGED_TOGETHER',
  ({ count }) => {
    const checks = forCount(count, ['check', 'checks'], ['vérification', 'vérifications']);
    return {
      en: `no figure was narrowed by ${numeral(count).en} ${checks.en} (too many figures hang together)`,
      fr: `aucun chiffre resserré par ${numeral(count).fr} ${checks.fr} (trop de chiffres sont liés entre eux)`,
    };
  },
  'not-narrowed',
);
