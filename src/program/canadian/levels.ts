import { frozen } from '../../kernel/frozen.js';
import type { Label } from '../../kernel/label.js';
import type { ProgramLevel } from '../program-model.js';

/**
 * Where a node of a Canadian logic model stands: on one of the six levels, or beside them.
 *
 * A mission activity is a piece of an activity; an objective is an aim that stands under an outcome and supports it; a
 * local impact is a change that objectives look for in the host country. These three are no steps of the chain, so a
 * link to or from them skips no level.
 * @category Outcomes
 */
export type Level =
  | 'input'
  | 'activity'
  | 'mission-activity'
  | 'output'
  | 'objective'
  | 'immediate'
  | 'local-impact'
  | 'intermediate'
  | 'ultimate';

/** The levels, in the order in which links run. */
export const CPA_LEVELS = /* @__PURE__ */ frozen<Readonly<Record<Level, ProgramLevel & { readonly label: Label }>>>({
  input: { label: { en: 'input', fr: 'intrant' } },
  activity: { label: { en: 'activity', fr: 'activité' }, role: 'activity' },
  'mission-activity': {
    label: { en: 'mission activity', fr: 'activité de mission' },
    role: 'activity',
    isBeside: true,
  },
  output: { label: { en: 'output', fr: 'extrant' } },
  objective: { label: { en: 'objective', fr: 'objectif' }, role: 'aim', isBeside: true },
  immediate: {
    label: { en: 'immediate outcome', fr: 'résultat immédiat' },
    plural: { en: 'immediate outcomes', fr: 'résultats immédiats' },
    role: 'outcome',
  },
  'local-impact': { label: { en: 'local impact', fr: 'effet local' }, isBeside: true },
  intermediate: {
    label: { en: 'intermediate outcome', fr: 'résultat intermédiaire' },
    plural: { en: 'intermediate outcomes', fr: 'résultats intermédiaires' },
    role: 'outcome',
  },
  ultimate: { label: { en: 'ultimate outcome', fr: 'résultat ultime' }, role: 'outcome' },
});
