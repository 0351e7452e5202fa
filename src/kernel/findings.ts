import type { Finding, Path } from './codes.js';
import type { CpaIppError } from './errors.js';

/** Turns an error into the finding that bulk intake reports instead of throwing. */
export function findingOf(error: CpaIppError, path: Path = error.path): Finding {
  const operands = Object.fromEntries(
    Object.entries(error.details).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') || '–' : String(value),
    ]),
  );
  return { code: error.code, severity: 'error', path, operands };
}
