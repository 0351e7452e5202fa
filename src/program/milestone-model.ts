import type { FactBasis } from '../kernel/basis.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import type { Source } from '../kernel/source.js';

/**
 * What a milestone is about.
 * @inline
 */
export type MilestoneKind =
  | 'authority'
  | 'agreement'
  | 'funding'
  | 'evaluation'
  | 'commitment'
  | 'governance'
  | 'communication'
  | 'participation';

/** Labels of the kinds of milestones. */
export const MILESTONE_KIND_LABELS = /* @__PURE__ */ frozen<Readonly<Record<MilestoneKind, Label>>>({
  authority: { en: 'authority', fr: 'autorisation' },
  agreement: { en: 'agreement', fr: 'entente' },
  funding: { en: 'funding', fr: 'financement' },
  evaluation: { en: 'evaluation', fr: 'évaluation' },
  commitment: { en: 'commitment', fr: 'engagement' },
  governance: { en: 'governance', fr: 'gouvernance' },
  communication: { en: 'communication', fr: 'communication' },
  participation: { en: 'participation', fr: 'participation' },
});

/**
 * Something in the life of a program that documents date: an event, or with `to` a time from one date to another.
 *
 * Dates are as precise as the documents are: `2006`, `2024-03`, `2021-03-31`.
 * @category Program
 */
export interface Milestone {
  readonly id: string;
  readonly kind: MilestoneKind;
  readonly label: Label;
  readonly from: string;
  /** The last date of a time; none of an event. */
  readonly to?: string;
  /** The document looks ahead to it. */
  readonly planned?: true;
  /** How closely the lines say it; stated if left out. */
  readonly basis?: FactBasis;
  readonly sources: readonly Source[];
}
