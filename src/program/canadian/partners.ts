import { frozen, made } from '../../kernel/frozen.js';
import type { Label } from '../../kernel/label.js';
import type { DocumentSource } from '../../kernel/source.js';
import type { NamedItem } from '../program-model.js';

/**
 * The three partners of the Canadian Police Arrangement.
 * @category Program
 */
export type PartnerId = 'rcmp' | 'gac' | 'ps';

/**
 * A partner department: its names and what it leads.
 * @category Program
 */
export interface Partner {
  readonly id: PartnerId;
  readonly label: Label;
  readonly acronym: Label;
  /** The name in the Act that constitutes it, which public accounts print. */
  readonly legalName: Label;
  /** What the partner leads in the program. */
  readonly lead: Label;
  readonly source: DocumentSource<'evaluation-2015-2020'>;
}

/**
 * The partners, with their names in both languages.
 * @see evaluation-2015-2020, L152
 * @category Program
 */
export const PARTNERS = /* @__PURE__ */ frozen<Readonly<Record<PartnerId, Partner>>>({
  rcmp: {
    id: 'rcmp',
    label: { en: 'Royal Canadian Mounted Police', fr: 'Gendarmerie royale du Canada' },
    acronym: { en: 'RCMP', fr: 'GRC' },
    legalName: { en: 'Royal Canadian Mounted Police', fr: 'Gendarmerie royale du Canada' },
    lead: { en: 'operations', fr: 'opérations' },
    source: { document: 'evaluation-2015-2020', line: 152 },
  },
  gac: {
    id: 'gac',
    label: { en: 'Global Affairs Canada', fr: 'Affaires mondiales Canada' },
    acronym: { en: 'GAC', fr: 'AMC' },
    legalName: {
      en: 'Department of Foreign Affairs, Trade and Development',
      fr: 'ministère des Affaires étrangères, du Commerce et du Développement',
    },
    lead: { en: 'Canadian foreign policy', fr: 'politique étrangère canadienne' },
    source: { document: 'evaluation-2015-2020', line: 152 },
  },
  ps: {
    id: 'ps',
    label: { en: 'Public Safety Canada', fr: 'Sécurité publique Canada' },
    acronym: { en: 'PS', fr: 'SP' },
    legalName: {
      en: 'Department of Public Safety and Emergency Preparedness',
      fr: 'ministère de la Sécurité publique et de la Protection civile',
    },
    lead: { en: 'domestic security', fr: 'sécurité intérieure' },
    source: { document: 'evaluation-2015-2020', line: 152 },
  },
});

/**
 * The partners of the program, whom files call by their acronyms and legal names too, as public accounts print them.
 */
export const CPA_PARTNERS = /* @__PURE__ */ made(() => {
  const named = ({ label, acronym, legalName }: Partner, ...others: readonly string[]): NamedItem => ({
    label,
    aliases: [acronym.en, acronym.fr, legalName.en, legalName.fr, ...others],
  });
  return frozen<Readonly<Record<PartnerId, NamedItem>>>({
    rcmp: named(PARTNERS.rcmp),
    gac: named(
      PARTNERS.gac,
      'Foreign Affairs, Trade and Development',
      'Foreign Affairs, Trade and Development Canada',
      'Affaires étrangères, Commerce et Développement',
      'Affaires étrangères, Commerce et Développement Canada',
    ),
    ps: named(PARTNERS.ps, 'Public Safety and Emergency Preparedness', 'Sécurité publique et Protection civile'),
  });
});
