import { frozen } from '../kernel/frozen.js';
import type { DeploymentRecord } from './model.js';

/**
 * The map that reads deployments back from CSV text that {@link csvText} wrote of them.
 * @category Deployments
 */
export const WRITTEN_DEPLOYMENTS: Readonly<Record<keyof DeploymentRecord, { readonly written: string }>> =
  /* @__PURE__ */ frozen({
    id: { written: 'id' },
    person: { written: 'person' },
    mission: { written: 'mission' },
    type: { written: 'type' },
    personnel: { written: 'personnel' },
    gender: { written: 'gender' },
    agency: { written: 'agency' },
    position: { written: 'position' },
    rank: { written: 'rank' },
    firstDay: { written: 'firstDay' },
    lastDay: { written: 'lastDay' },
  });
