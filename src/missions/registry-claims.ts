import { anyFigureAt, askOf } from '../claims/claim-parts.js';
import type { ClaimEvidence, ClaimVerdict, Judged } from '../claims/claim-verdict.js';
import { type Counted, judgeCountings } from '../claims/judge-count.js';
import { CLAIM_CAUTION, SEVERAL_SPELLINGS } from '../claims/messages.js';
import { pick, placesOf } from '../claims/wording.js';
import type { Path } from '../kernel/codes.js';
import { warning } from '../kernel/findings.js';
import { frozen } from '../kernel/frozen.js';
import { type Label, type Locale, textOf } from '../kernel/label.js';
import { copyOfSource } from '../kernel/record.js';
import type { ReadOf } from '../kernel/shape.js';
import type { DocumentSource, Source } from '../kernel/source.js';
import { colon } from '../kernel/typography.js';
import { inBoth, quoted } from '../kernel/words.js';
import type { ProgramClaimContext } from '../program/claim-context.js';
import type { missionsClaimShape, oneNameClaimShape, statusClaimShape } from './claim-shapes.js';
import { missionCounts } from './counts.js';
import { placeOfMission } from './lookup.js';
import { type DatedStatus, MISSION_STATUS_LABELS, type Mission } from './model.js';
import { withTime } from './registry-contradictions.js';
import { type NameLikeness, rivalNames, type SpelledName } from './rival-names.js';
import { rivalStatuses } from './rival-statuses.js';

const inDocuments = (sources: readonly Source[]): DocumentSource[] =>
  sources.flatMap((source) => ('document' in source ? source : []));

/** A printed number of missions beside what each way of counting comes to, with the missions that it counts. */
export function judgeMissions(
  claim: ReadOf<ReturnType<typeof missionsClaimShape>>,
  context: ProgramClaimContext,
  path: Path,
): Judged {
  const { fiscalYear, ways, missions, lists, source } = claim;
  const { program } = context;
  const stated = anyFigureAt(claim.stated, context, [...path, 'stated']);
  const options = { fiscalYear, ways, ...(program === undefined ? {} : { program }) };
  const counts = askOf(path, ['options'], () => missionCounts(missions, options));
  const counted = counts.map(({ label, least, most, active, uncertain }): Counted => {
    const sources = inDocuments(active.flatMap((one) => one.sources));
    const names = (all: readonly { readonly mission: Pick<Mission, 'label'> }[], locale: Locale) =>
      all.map(({ mission }) => textOf(mission.label, locale)).join(', ');
    return {
      ...{ label, least, most, sources },
      source: sources.find(({ document }) => document === source.document) ?? source,
      names: inBoth(
        (locale) =>
          (active.length === 0 ? pick(locale, 'none', 'aucune') : names(active, locale)) +
          (uncertain.length === 0 ? '' : `; ${pick(locale, 'perhaps', 'peut-être')} ${names(uncertain, locale)}`),
      ),
    };
  });
  return judgeCountings(stated, counted, lists, [...path, 'ways']);
}

/** Statuses that exclude each other; what is undated, or dated too coarsely, decides nothing. */
export function judgeStatus(
  claim: ReadOf<typeof statusClaimShape>,
  { document }: ProgramClaimContext,
  path: Path,
): Judged {
  const { missions, mission, status } = claim;
  const options = { mission, ...(status === undefined ? {} : { status }) };
  const pairs = askOf(path, ['options'], () => rivalStatuses(missions, options));
  const bearings = pairs.map(({ together }): ClaimEvidence['bearing'] => BEARINGS[together]);
  const told = (one: DatedStatus, locale: Locale): string => {
    const { from, to } = one;
    const label = MISSION_STATUS_LABELS[one.status];
    const isUndated = from === undefined && to === undefined;
    const time = isUndated ? UNDATED : withTime({ en: '', fr: '' }, one);
    const places = placesOf(inDocuments(one.sources), document);
    return `${textOf(label, locale)}${isUndated ? ' ' : ''}${textOf(time, locale)} [${places}]`;
  };
  const texts = pairs.map(({ one, other }) =>
    inBoth((locale) => `${told(one, locale)} ${pick(locale, 'and', 'et')} ${told(other, locale)}`),
  );
  const stated = missions[placeOfMission(missions, mission, [...path, 'mission'])]?.statuses ?? [];
  const isStated = status === undefined ? stated.length > 0 : stated.some((one) => one.status === status);
  let verdict: ClaimVerdict = bearings.includes('undecided') || !isStated ? 'undecidable' : 'supported';
  if (bearings.includes('contradicts')) verdict = 'contradicted';
  return {
    sources: pairs.flatMap(({ one, other }) => inDocuments([...one.sources, ...other.sources])),
    verdict,
    evidence: pairs.map(({ other }, index) => ({
      source: copyOfSource(other.sources[0] ?? claim.source),
      bearing: bearings[index] as ClaimEvidence['bearing'],
      label: texts[index] as Label,
    })),
    cautions:
      bearings.includes('undecided') && verdict === 'undecidable'
        ? [warning(CLAIM_CAUTION, [...path, 'mission'], { text: NO_DATE_TELLS })]
        : [],
    explanation: inBoth((locale) => {
      if (!isStated) return pick(locale, 'no such status is stated', "aucun état de ce genre n'est énoncé");
      if (pairs.length === 0)
        return pick(locale, 'no two statuses exclude each other', "aucun état n'en exclut un autre");
      const all = texts.map((text) => textOf(text, locale)).join('; ');
      return verdict === 'undecidable' ? `${all}; ${textOf(NO_DATE_TELLS, locale)}` : all;
    }),
  };
}

const BEARINGS = /* @__PURE__ */ frozen({
  certain: 'contradicts',
  possible: 'undecided',
  never: 'supports',
} as const satisfies Readonly<Record<string, ClaimEvidence['bearing']>>);
const UNDATED: Label = /* @__PURE__ */ frozen({ en: '(no date)', fr: '(sans date)' });
const NO_DATE_TELLS: Label = /* @__PURE__ */ frozen({
  en: 'no date tells whether they are of one time',
  fr: "aucune date ne dit s'ils sont du même moment",
});

/** Names of one thing that differ, and names of other things that are like them: a hint, and no verdict on either. */
export function judgeOneName(
  claim: ReadOf<typeof oneNameClaimShape>,
  { document }: ProgramClaimContext,
  path: Path,
): Judged {
  const { entries, of, name } = claim;
  const pairs = askOf(path, ['options'], () => rivalNames(entries, { of, ...(name === undefined ? {} : { name }) }));
  const isOwn = pairs.map((pair) => pair.of === of);
  const own = pairs.filter((_, index) => isOwn[index]);
  let verdict: ClaimVerdict = own.length > 0 ? 'supported-with-caution' : 'supported';
  if (own.length < pairs.length) verdict = 'undecidable';
  const nameText = ({ text, sources }: SpelledName, locale: Locale): string => {
    const places = placesOf(inDocuments(sources), document);
    return `${textOf(quoted(text), locale)}${places === '' ? '' : ` (${places})`}`;
  };
  const ownerName = (id: string, locale: Locale): string => {
    const entry = entries.find((one) => one.id === id);
    return entry?.label === undefined
      ? textOf(quoted(entry?.names[0]?.text ?? id), locale)
      : textOf(entry.label, locale);
  };
  const texts = pairs.map(({ one, other, likeness, of: owner }) =>
    inBoth((locale) => {
      const like = textOf(LIKENESSES[likeness], locale);
      const ownerText =
        owner === of ? '' : pick(locale, `, of ${ownerName(owner, locale)}`, `, de ${ownerName(owner, locale)}`);
      return `${nameText(one, locale)} ${pick(locale, 'and', 'et')} ${nameText(other, locale)}${ownerText}${colon(locale)}${like}`;
    }),
  );
  const count = new Set(own.flatMap(({ one, other }) => [one.text, other.text])).size;
  return {
    sources: pairs.flatMap(({ one, other }) => inDocuments([...one.sources, ...other.sources])),
    verdict,
    evidence: pairs.map(({ other }, index) => ({
      source: copyOfSource(other.sources[0] ?? claim.source),
      bearing: 'undecided',
      label: texts[index] as Label,
    })),
    cautions: own.length > 0 ? [warning(SEVERAL_SPELLINGS, [...path, 'of'], { count })] : [],
    explanation: inBoth((locale) =>
      pairs.length === 0
        ? pick(locale, 'no other name is like it', 'aucun autre nom ne lui ressemble')
        : `${texts.map((text) => textOf(text, locale)).join('; ')}; ${pick(locale, 'a hint, not a verdict', 'un indice, non un verdict')}`,
    ),
  };
}

const LIKENESSES = /* @__PURE__ */ frozen<Readonly<Record<NameLikeness, Label>>>({
  spelling: { en: 'two spellings', fr: 'deux graphies' },
  contained: { en: 'one holds the other', fr: "l'un contient l'autre" },
});
