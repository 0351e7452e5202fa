import type { Share } from '../exact/share.js';
import type { PrintedFigure } from '../figures/model.js';
import type { GenderCounts } from '../gender/model.js';
import type { FindingOf } from '../kernel/codes.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import type { Reported } from '../kernel/no-value.js';
import type { Gender } from '../program/gender.js';
import type { SmallCellFindings } from './messages.js';

/**
 * A group of people, such as a mission or an organization, with its counts; or a group of such groups, such as a
 * region, without counts of its own.
 * @category Small cells
 */
export interface GenderGroup {
  readonly group: string;
  /** The group that it is part of, one of the same list; left out at the top. */
  readonly parent?: string;
  /** Counts by gender. Left out where other groups are part of this one: its counts are their sums. */
  readonly counts?: GenderCounts;
}

/**
 * How small counts are kept from being read. Every choice changes the answer, so none has a default.
 * @category Small cells
 */
export interface SuppressionRule {
  /** Counts up to this one are small. */
  readonly threshold: number;
  /** The genders whose small counts are withheld: those of groups, and those of the totals over groups. */
  readonly protect: readonly Gender[];
  /** Whether a count of zero is small too, or always shown. */
  readonly zeros: 'protect' | 'show';
  /**
   * How much is left open. A number: how many values each withheld figure can have at least, from 2.
   * `sum-above-threshold`: two values each, and what is withheld in a single line whose total is printed adds up to
   * more than the threshold.
   */
  readonly width: number | 'sum-above-threshold';
  /** Whether the total of a group of few people is small too, or may be shown: a mission of 3. */
  readonly smallGroups: 'protect' | 'show';
}

/**
 * How tables hang together. `same-people`: two tables count the same people in two ways, such as by mission and by
 * type, so that their totals are the same figures. `successive`: tables of the same groups at different times.
 * `apart`: tables that are protected each by itself, with a caution.
 * @inline
 */
export type TableLink = 'same-people' | 'successive' | 'apart';

/** Labels of the links. */
export const TABLE_LINK_LABELS = /* @__PURE__ */ frozen<Readonly<Record<TableLink, Label>>>({
  'same-people': { en: 'two tables of the same people', fr: 'deux tableaux portant sur les mêmes personnes' },
  successive: { en: 'the same groups at different times', fr: 'les mêmes groupes à des moments différents' },
  apart: { en: 'each table by itself', fr: 'chaque tableau séparément' },
});

/**
 * How small counts are kept from being read in several tables.
 * @category Small cells
 */
export interface LinkedSuppressionRule extends SuppressionRule {
  readonly link: TableLink;
}

/**
 * A table of groups, with a name.
 * @category Small cells
 */
export interface NamedGroups {
  readonly table: string;
  readonly groups: readonly GenderGroup[];
}

/**
 * A row of a published table: counts by gender, their total, and their shares of that total.
 * @inline
 */
export type PublishedRow = {
  readonly counts: GenderCounts;
  readonly total: Reported<number>;
  readonly shares: Readonly<Partial<Record<Gender, Reported<Share>>>>;
};

/**
 * A row of a published table that speaks of a group.
 * @inline
 */
export type PublishedGroup = PublishedRow & {
  readonly group: string;
  readonly parent?: string;
};

/**
 * A table of counts, fit to be published.
 *
 * A small count and one that is withheld to protect another look the same.
 * @category Small cells
 */
export interface PublishedTable {
  readonly columns: readonly Gender[];
  /** What shares are of. */
  readonly denominator: 'everyone';
  /** The groups, in the order in which they were given. */
  readonly rows: readonly PublishedGroup[];
  /** Totals over all groups. */
  readonly totals: PublishedRow;
  /** How many figures are withheld, totals included. */
  readonly withheld: number;
}

/**
 * One of several published tables.
 * @category Small cells
 */
export interface NamedTable extends PublishedTable {
  readonly table: string;
  readonly cautions: readonly FindingOf<Pick<SmallCellFindings, 'PROTECTED_APART' | 'GROUPS_DIFFER'>>[];
}

/**
 * A row of a table as a reader sees it. What is not printed is left out.
 * @inline
 */
export type SeenRow = {
  readonly counts: GenderCounts;
  readonly total?: Reported<number>;
  /** Shares of the total, exact or as printed. */
  readonly shares?: Readonly<Partial<Record<Gender, Reported<Share> | PrintedFigure>>>;
};

/**
 * A table as a reader sees it: a {@link PublishedTable}, or one made elsewhere. A withheld figure is `suppressed`.
 * @category Small cells
 */
export interface SeenTable {
  readonly rows: readonly (SeenRow & { readonly group: string; readonly parent?: string })[];
  readonly totals?: SeenRow;
}

/**
 * How far a withheld figure can be worked out. `kept`: it has as many values as the rule asks for. `narrow`: fewer.
 * `computable`: one alone.
 * @inline
 */
export type AttackVerdict = 'kept' | 'narrow' | 'computable';

/** Labels of the verdicts on a withheld figure. */
export const ATTACK_VERDICT_LABELS = /* @__PURE__ */ frozen<Readonly<Record<AttackVerdict, Label>>>({
  kept: { en: 'kept from being worked out', fr: 'protégé contre le recoupement' },
  narrow: {
    en: 'fewer possible values than the rule asks for',
    fr: "moins de valeurs possibles que la règle n'en exige",
  },
  computable: { en: 'can be worked out exactly', fr: 'calculable exactement' },
});

/**
 * What a reader makes of one withheld figure.
 * @category Small cells
 */
export type AttackedFigure = {
  /** `null` for the totals over all groups. */
  readonly group: string | null;
  readonly of: Gender | 'total';
  /** The least that it can be. */
  readonly least: number;
  /** The most that it can be; `null` where nothing bounds it. */
  readonly most: number | null;
  /** How many values it can have: as many as lie between, or fewer. `null` where nothing bounds it. */
  readonly values: number | null;
  readonly verdict: AttackVerdict;
};

/**
 * What a reader makes of a table.
 * @category Small cells
 */
export interface TableAttack {
  /** The withheld figures but those over something missing, by row, totals last; none where no table fits. */
  readonly figures: readonly AttackedFigure[];
  /** Whether the table keeps the rule: every figure kept, and no finding. */
  readonly holds: boolean;
  /** What speaks against the table; each is an error. */
  readonly findings: readonly FindingOf<
    Pick<
      SmallCellFindings,
      'SMALL_COUNT_SHOWN' | 'WITHHELD_SUM_SMALL' | 'NO_TABLE_FITS' | 'WITHHELD_IN_ONE' | 'SHARE_NOT_USED'
    >
  >[];
}

/**
 * What a reader makes of one of several tables, the others in view.
 * @category Small cells
 */
export interface NamedAttack extends TableAttack {
  readonly table: string;
}
