import type { ClaimContext } from '../claims/claim-parts.js';
import type { Program } from './program-model.js';

/** What judging a claim on fiscal years or levels needs: whose they are, too. */
export interface ProgramClaimContext extends ClaimContext {
  readonly program?: Program | undefined;
}
