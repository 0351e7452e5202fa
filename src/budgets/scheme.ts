import { ambiguousName, invalidArgument, unknownName } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { fold, suggester } from '../kernel/suggest.js';
import { quoted } from '../kernel/words.js';
import { BUDGET_PHASE_LABELS, type BudgetPhase, type BudgetScheme, UNDIVIDED } from './model.js';
import { COST_CATEGORY, PARTNER, PHASE } from './names.js';
import { isTotal } from './printed-totals.js';

/** Looks partners, categories and phases up by id, label or alias, whatever their case, accents and punctuation. */
export interface BudgetNames {
  /** Without a text, the partner that carries the category. */
  partner(text: string | undefined, carrier: string | undefined, path?: Path): string;
  /** Without a text, the amount is not divided by category. */
  category(text: string | undefined, path?: Path): string;
  phase(text: string, path?: Path): BudgetPhase;
  /** Whether one of the scheme's own partners, or categories, is called a total of something. */
  readonly namesTotals: Readonly<Record<'partner' | 'category', boolean>>;
  isPartner(text: string): boolean;
  isCategory(text: string): boolean;
  carrierOf(category: string): string | undefined;
}

const PHASE_ALIASES = /* @__PURE__ */ frozen<Readonly<Record<BudgetPhase, readonly string[]>>>({
  planned: ['planned', 'prévu', 'prévues'],
  authorities: ['authorities', 'total authorities available for use', 'autorisations'],
  approved: ['approved', 'approuvé', 'approuvées'],
  spent: ['spent', 'actual', 'actuals', 'expended', 'expenditures', 'actual spending', 'dépensé', 'dépenses', 'réel'],
});

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
    partner: (text, carrier, path = ['partner']) => {
      if (text !== undefined) return partners.find(text, PARTNER, path);
      if (carrier !== undefined) return carrier;
      throw invalidArgument(
        undefined,
        {
          en: 'a partner, since the category belongs to none',
          fr: "un partenaire, car la catégorie ne relève d'aucun",
        },
        path,
      );
    },
    category: (text, path = ['category']) => {
      if (text !== undefined) return categories.find(text, COST_CATEGORY, path);
      if (Object.hasOwn(scheme.categories, UNDIVIDED)) return UNDIVIDED;
      throw invalidArgument(
        undefined,
        {
          en: `a cost category, since the scheme has no ${quoted(UNDIVIDED).en}`,
          fr: `une catégorie de coûts, puisque le modèle n'a pas de ${quoted(UNDIVIDED).fr}`,
        },
        path,
      );
    },
    phase: (text, path = ['phase']) => phases.find(text, PHASE, path) as BudgetPhase,
    namesTotals: { partner: partners.names.some(isTotal), category: categories.names.some(isTotal) },
    isPartner: partners.has,
    isCategory: categories.has,
    carrierOf: (category) => scheme.categories[category]?.partner,
  };
}

/** Finds an id by any of its names; an id written as it is comes before the names of others. */
function lookUp(items: BudgetScheme['partners']): {
  readonly names: readonly string[];
  find(text: string, kind: Label, path: Path): string;
  has(text: string): boolean;
} {
  const named = Object.entries(items).flatMap(([id, { label, aliases }]) =>
    [id, label.en, label.fr, ...aliases].map((name) => ({ id, name })),
  );
  const ids = new Map<string, Set<string>>();
  for (const { id, name } of named) {
    const folded = fold(name);
    if (folded !== '') ids.set(folded, (ids.get(folded) ?? new Set()).add(id));
  }
  const names = [...new Set(named.map(({ name }) => name))];
  const nearest = suggester();
  return {
    names,
    find: (text, kind, path) => {
      if (Object.hasOwn(items, text)) return text;
      const [id, ...others] = ids.get(fold(text)) ?? [];
      if (id === undefined)
        throw unknownName(
          text,
          names,
          kind,
          path,
          nearest(text, () => names),
        );
      if (others.length === 0) return id;
      throw ambiguousName(text, [id, ...others], kind, path);
    },
    has: (text) => Object.hasOwn(items, text) || ids.has(fold(text)),
  };
}
