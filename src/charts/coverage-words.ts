import { lazily } from '../kernel/frozen.js';
import type { Locale } from '../kernel/label.js';

/** What the chart of a coverage says. */
export const WORDS = /* @__PURE__ */ lazily(
  () =>
    ({
      'en-CA': {
        title: 'What stands behind the logic model',
        has: 'there',
        lacks: 'lacking',
        beside: 'opinions, reservations or plans only',
      },
      'fr-CA': {
        title: 'Ce qui appuie le modèle logique',
        has: 'présent',
        lacks: 'absent',
        beside: 'opinions, réserves ou projets seulement',
      },
    }) as const satisfies Readonly<Record<Locale, unknown>>,
);

/** How many pieces there are of each sort that there are any of. */
export function piecesText(
  has: Readonly<Record<'evidence' | 'opinions' | 'reservations' | 'intentions', number>>,
  locale: Locale,
): string[] {
  const { evidence, opinions, reservations, intentions } = has;
  const texts =
    locale === 'fr-CA'
      ? [
          [evidence, evidence > 1 ? 'données probantes' : 'donnée probante'],
          [opinions, opinions > 1 ? 'opinions' : 'opinion'],
          [reservations, reservations > 1 ? 'réserves' : 'réserve'],
          [intentions, intentions > 1 ? 'projets' : 'projet'],
        ]
      : [
          [evidence, evidence > 1 ? 'pieces of evidence' : 'piece of evidence'],
          [opinions, opinions > 1 ? 'opinions' : 'opinion'],
          [reservations, reservations > 1 ? 'reservations' : 'reservation'],
          [intentions, intentions > 1 ? 'plans' : 'plan'],
        ];
  return texts.filter(([count]) => count !== 0).map(([count, text]) => `${count} ${text}`);
}
