import { invalidArgument, requireObject, unknownName } from '../kernel/check.js';
import type { Path } from '../kernel/errors.js';
import { fold } from '../kernel/suggest.js';
import { BUDGET_PHASE_LABELS, type BudgetPhase, type BudgetScheme, CPA_BUDGET_SCHEME, UNDIVIDED } from './model.js';

/** The program's own scheme, or the caller's, checked. */
export function schemeOf(value: unknown, path: Path): BudgetScheme {
  if (value === undefined) return CPA_BUDGET_SCHEME;
  const { partners, categories } = requireObject(value as BudgetScheme, path, 'a scheme with partners and categories');
  for (const [kind, items] of Object.entries({ partners, categories })) {
    for (const [id, item] of Object.entries(requireObject(items, [...path, kind], `${kind} by id`))) {
      const { label, aliases } = requireObject(item, [...path, kind, id], 'an item with label and aliases');
      const { en, fr } = requireObject(label, [...path, kind, id, 'label'], 'a label in both languages');
      const texts: readonly unknown[] = [en, fr, ...(Array.isArray(aliases) ? aliases : [undefined])];
      if (texts.some((text) => typeof text !== 'string')) {
        throw invalidArgument(item, 'a label { en, fr } and an array of aliases', [...path, kind, id]);
      }
    }
  }
  return { partners, categories };
}

/** Looks partners, categories and phases up by id, label or alias, whatever their case, accents and punctuation. */
export interface BudgetNames {
  /** Without a text, the partner that carries the category. */
  partner(text: string | undefined, carrier: string | undefined): string;
  /** Without a text, the amount is not divided by category. */
  category(text: string | undefined): string;
  phase(text: string): BudgetPhase;
  carrierOf(category: string): string | undefined;
}

const PHASE_ALIASES: Readonly<Record<BudgetPhase, readonly string[]>> = {
  planned: ['planned', 'prévu', 'prévues'],
  authorities: ['authorities', 'total authorities available for use', 'autorisations'],
  approved: ['approved', 'approuvé', 'approuvées'],
  spent: ['spent', 'actual', 'actuals', 'expended', 'expenditures', 'actual spending', 'dépensé', 'dépenses', 'réel'],
};

/** The names of a scheme. */
export function namesOf(scheme: BudgetScheme): BudgetNames {
  const partners = lookUp(scheme.partners);
  const categories = lookUp(scheme.categories);
  const phases = lookUp(
    Object.fromEntries(
      Object.entries(BUDGET_PHASE_LABELS).map(([id, label]) => [
        id,
        { label, aliases: PHASE_ALIASES[id as BudgetPhase] },
      ]),
    ),
  );
  return {
    partner: (text, carrier) => {
      if (text !== undefined) return partners(text, 'a partner', ['partner']);
      if (carrier !== undefined) return carrier;
      throw invalidArgument(undefined, 'a partner, since the category belongs to none', ['partner']);
    },
    category: (text) => (text === undefined ? UNDIVIDED : categories(text, 'a cost category', ['category'])),
    phase: (text) => phases(text, 'a phase', ['phase']) as BudgetPhase,
    carrierOf: (category) => scheme.categories[category]?.partner,
  };
}

/** Finds an id by any of its names. */
function lookUp(items: BudgetScheme['partners']): (text: string, kind: string, path: Path) => string {
  const ids = new Map(
    Object.entries(items).flatMap(([id, { label, aliases }]) => {
      return [id, label.en, label.fr, ...aliases].map((name) => [fold(name), id] as const);
    }),
  );
  const names = Object.entries(items).flatMap(([id, { label, aliases }]) => [id, label.en, label.fr, ...aliases]);
  return (text, kind, path) => {
    const id = ids.get(fold(text));
    if (id !== undefined) return id;
    throw unknownName(text, [...new Set(names)], kind, path);
  };
}
