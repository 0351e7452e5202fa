import { keysOf } from '../../src/kernel/frozen.js';
import { CPA_GROUPS, CPA_PERSONNEL, CPA_TYPES } from '../../src/program/canadian/deployments.js';
import { CPA_LEVELS } from '../../src/program/canadian/levels.js';

/** The ids of the default program, in their order. */
export const TYPE_IDS = keysOf(CPA_TYPES);
export const DEPLOYMENT_GROUPS = keysOf(CPA_GROUPS);
export const PERSONNEL = keysOf(CPA_PERSONNEL);
export const LEVELS = keysOf(CPA_LEVELS);
/** The steps of the chain of results, and those that are outcomes. */
export const CHAIN_LEVELS = LEVELS.filter((level) => CPA_LEVELS[level].isBeside !== true);
export const OUTCOME_LEVELS = LEVELS.filter((level) => CPA_LEVELS[level].role === 'outcome');
