import { describe, expect, test } from 'vitest';
import { missionRegistry } from '../../src/data/missions.js';
import { isCpaIppError } from '../../src/explain/codes.js';
import { readDeployments } from '../../src/index.js';
import { findMission } from '../../src/missions/lookup.js';
import { DOUBTFUL, FOREIGN, IMPLYING, JUDGED, SUGGESTING } from './foreign-names.js';

/** What the look-up makes of a name: an entry, several, or what it suggests. */
interface Answer {
  readonly read?: string;
  readonly candidates?: readonly string[];
  readonly suggestions: readonly string[];
}

function answerTo(text: string): Answer {
  try {
    return { read: findMission(missionRegistry, text).id, suggestions: [] };
  } catch (error) {
    if (isCpaIppError(error, 'AMBIGUOUS_NAME')) return { candidates: error.details.candidates, suggestions: [] };
    if (!isCpaIppError(error, 'UNKNOWN_NAME')) throw error;
    return { suggestions: error.details.suggestions };
  }
}

/** The same in a file, where suggestions say names and ids. */
function answerInFile(text: string): Answer {
  const row = { id: 'a', person: 'p', type: 'bilateral', personnel: 'police', gender: 'woman' };
  const days = { firstDay: '2019-01-01', lastDay: '2019-02-01' };
  const { deployments, findings } = readDeployments([{ ...row, ...days, mission: text }], {
    missions: missionRegistry,
  });
  const [finding] = findings;
  if (finding?.code === 'AMBIGUOUS_NAME') return { candidates: finding.operands.candidates, suggestions: [] };
  if (finding?.code === 'UNKNOWN_NAME') return { suggestions: finding.operands.suggestions };
  return { ...(deployments[0] && { read: deployments[0].mission }), suggestions: [] };
}

/** The id of an entry by a suggestion, and where the registry says it is. */
function suggested(name: string): { readonly id: string; readonly hosts: readonly string[] } {
  const { id, hosts } = findMission(missionRegistry, name);
  return { id, hosts: hosts.map(({ value }) => value) };
}

describe.each([
  ['findMission', answerTo],
  ['readDeployments', answerInFile],
])('%s and names as others write them', (_, ask) => {
  const answers = JUDGED.map((judged) => ({ ...judged, ...ask(judged.text) }));
  const isFor = (list: readonly { readonly text: string }[]) => {
    const texts = new Set(list.map(({ text }) => text));
    return answers.filter(({ text }) => texts.has(text));
  };

  test('the table has at least 150 names, each once', () => {
    expect(new Set(JUDGED.map(({ text }) => text)).size).toBe(JUDGED.length);
    expect(JUDGED.length).toBeGreaterThanOrEqual(150);
  });

  test('none is read as another mission', () => {
    const wrong = answers.filter(({ read, answer }) => read !== undefined && read !== answer);
    expect(wrong).toEqual([]);
  });

  test('at least 95 % of the readable ones are read', () => {
    const readable = answers.filter(({ answer }) => typeof answer === 'string');
    const unread = readable.filter(({ read }) => read === undefined);
    expect(unread.map(({ text }) => text)).toEqual([]);
    expect(1 - unread.length / readable.length).toBeGreaterThanOrEqual(0.95);
  });

  test('what may be several is refused with all of them', () => {
    for (const { text, answer, candidates } of isFor(DOUBTFUL))
      expect([text, [...(candidates ?? [])].sort()]).toEqual([text, [...(answer as readonly string[])].sort()]);
  });

  test('no suggestion is of another country than the one named', () => {
    const elsewhere = answers.flatMap(({ text, country, suggestions }) =>
      suggestions
        .map(suggested)
        .filter(({ hosts }) => country !== undefined && hosts.length > 0 && !hosts.includes(country))
        .map(({ id }) => [text, id]),
    );
    expect(elsewhere).toEqual([]);
  });

  test('what is near is suggested first, and nothing where nothing is', () => {
    for (const { text, near, suggestions } of isFor([...SUGGESTING, ...IMPLYING])) {
      if (near === undefined) continue;
      const ids = suggestions.map((name) => suggested(name).id);
      expect([text, ids]).toEqual([text, near.length === 0 ? [] : expect.arrayContaining([...near])]);
      expect([text, ids.slice(0, near.length).sort()]).toEqual([text, [...near].sort()]);
    }
  });

  test('foreign missions are neither read nor ambiguous', () => {
    expect(isFor(FOREIGN).filter(({ read, candidates }) => read !== undefined || candidates !== undefined)).toEqual([]);
  });
});
