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
        beside: 'opinions or reservations only',
      },
      'fr-CA': {
        title: 'Ce qui appuie le modèle logique',
        has: 'présent',
        lacks: 'absent',
        beside: 'opinions ou réserves seulement',
      },
    }) as const satisfies Readonly<Record<Locale, unknown>>,
);

/** How many pieces there are of each sort that there are any of. */
export function piecesText(
  has: { readonly evidence: number; readonly opinions: number; readonly reservations: number },
  locale: Locale,
): string[] {
  const { evidence, opinions, reservations } = has;
  const texts =
    locale === 'fr-CA'
      ? [
          [evidence, evidence > 1 ? 'données probantes' : 'donnée probante'],
          [opinions, opinions > 1 ? 'opinions' : 'opinion'],
          [reservations, reservations > 1 ? 'réserves' : 'réserve'],
        ]
      : [
          [evidence, evidence > 1 ? 'pieces of evidence' : 'piece of evidence'],
          [opinions, opinions > 1 ? 'opinions' : 'opinion'],
          [reservations, reservations > 1 ? 'reservations' : 'reservation'],
        ];
  return texts.filter(([count]) => count !== 0).map(([count, text]) => `${count} ${text}`);
}
