import { branded } from '../../kernel/brand.js';
import { frozen, made } from '../../kernel/frozen.js';
import type { LocalLabel } from '../../kernel/label.js';
import type { NamedItem, Program } from '../program-model.js';
import { type CostCategory, CPA_CATEGORIES, CPA_UNDIVIDED } from './categories.js';
import {
  CPA_GROUPS,
  CPA_PERSONNEL,
  CPA_TYPES,
  type DeploymentGroup,
  type DeploymentType,
  type Personnel,
} from './deployments.js';
import { CPA_LEVELS, type Level } from './levels.js';
import { CPA_PARTNERS, type PartnerId } from './partners.js';

/**
 * The program of the Canadian Police Arrangement, which functions take where none is given.
 * @category Program
 */
export interface CanadianProgram extends Program {
  readonly currency: 'CAD';
  readonly fiscalYear: { readonly startMonth: 4 };
  readonly partners: Readonly<Record<PartnerId, NamedItem>>;
  readonly categories: Readonly<Record<CostCategory, NamedItem & { readonly partner?: PartnerId }>>;
  readonly undivided: 'all-costs';
  readonly groups: Readonly<Record<DeploymentGroup, NamedItem>>;
  readonly types: Readonly<Record<DeploymentType, NamedItem & { readonly group: DeploymentGroup }>>;
  readonly personnel: Readonly<Record<Personnel, NamedItem & { readonly underCeilings?: boolean }>>;
  readonly levels: Readonly<Record<Level, Program['levels'][string]>>;
}

/** What the program is called. */
const CPA_LABEL: LocalLabel = /* @__PURE__ */ frozen({
  en: 'International Police Peacekeeping and Peace Operations Program',
  fr: "Programme d'opérations policières internationales de paix et de maintien de la paix",
});

/**
 * The program of the Canadian Police Arrangement: its partners, cost categories, types of deployments, personnel and
 * levels of a logic model. Its agencies are a registry of the data.
 * @see evaluation-2015-2020, Table 7, L298-300; Table 11, L339-344
 * @category Program
 */
export const CPA_PROGRAM = /* @__PURE__ */ made(
  (): CanadianProgram =>
    frozen(
      branded({
        kind: 'program',
        id: 'cpa-ipp',
        label: CPA_LABEL,
        languages: ['en', 'fr'],
        currency: 'CAD',
        fiscalYear: { startMonth: 4 },
        partners: CPA_PARTNERS,
        categories: CPA_CATEGORIES,
        undivided: CPA_UNDIVIDED,
        groups: CPA_GROUPS,
        types: CPA_TYPES,
        personnel: CPA_PERSONNEL,
        agencies: {},
        levels: CPA_LEVELS,
      }),
    ),
);
