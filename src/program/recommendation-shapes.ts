import { dateOf, dayOf } from '../calendar/date.js';
import { calendarDateShape, partialDateShape } from '../calendar/shapes.js';
import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { type CodedError, fault } from '../kernel/errors.js';
import type { Shape } from '../kernel/form.js';
import { frozen, keysOf } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { isNoValue, type Reported } from '../kernel/no-value.js';
import { labelShape, reported, sourceShape } from '../kernel/record.js';
import { checked, fields, listOf, model, named, oneOf, optional, text, whole } from '../kernel/shape.js';
import { CONTRADICTION } from './messages.js';
import { RECOMMENDATION_STATUS_LABELS, type Recommendation, type RecommendationStatus } from './model.js';
import { partnersOf } from './parts.js';
import { perProgram } from './program-option.js';
import { partnerOf } from './shapes.js';

const STATUS: Label = /* @__PURE__ */ frozen({ en: 'a status', fr: 'un statut' });

/** A recommendation to a program with these partners, part by part: whether its parts agree is not asked. */
export const recommendationOf = <P extends string>(partners: readonly P[]) => {
  const day = checked(calendarDateShape, dayOf);
  return fields(
    { en: 'a recommendation', fr: 'une recommandation' },
    {
      id: named(),
      number: whole(1),
      label: labelShape,
      parts: listOf(fields({ en: 'an activity', fr: 'une activité' }, { label: labelShape, source: sourceShape })),
      lead: reported(partnerOf(partners)),
      madeOn: optional(checked(partialDateShape, (span, _, given) => ({ ...span, text: given as string }))),
      due: reported(
        fields(
          { en: 'a due date', fr: 'une échéance' },
          {
            date: day,
            printed: text(),
            afterwards: optional(oneOf(['ongoing'], { en: 'a sequel', fr: 'une suite' })),
            source: optional(sourceShape),
          },
        ),
      ),
      revisedDue: optional(
        listOf(
          fields({ en: 'a revised due date', fr: 'une échéance révisée' }, { date: day, revisedOn: optional(day) }),
        ),
      ),
      completedOn: optional(day),
      status: optional(oneOf(keysOf(RECOMMENDATION_STATUS_LABELS), STATUS)),
      statusOn: optional(day),
      plan: sourceShape,
      source: sourceShape,
    },
  );
};

/** A recommendation to the partners of the Canadian Police Arrangement. */
export const recommendationShape = /* @__PURE__ */ perProgram((program) =>
  model('recommendation', () =>
    checked(recommendationOf(keysOf(partnersOf(program))), (read, path) => {
      refuseContradictions(read, path);
      return read;
    }),
  ),
) as (program?: Parameters<typeof partnersOf>[0]) => Shape<Recommendation, unknown>;

/** What is known of the follow-up of a recommendation; days as their numbers. */
export interface Tracked {
  readonly due?: Reported<{ readonly date: number }>;
  readonly madeOn?: { readonly first: number; readonly last: number; readonly text: string };
  readonly revisedDue?: readonly { readonly date: number; readonly revisedOn?: number }[];
  readonly completedOn?: number;
  readonly status?: RecommendationStatus;
  readonly statusOn?: number;
}

/** A part of a record, what it says, and where it stands. */
interface Part {
  readonly name: string;
  readonly says: string;
  readonly path: Path;
}

/**
 * Finds what one part of a record says and another rules out.
 * @param completedAt - Where the day of completion stands, which may come from elsewhere.
 */
export function contradictionsIn(
  { due, madeOn, revisedDue = [], completedOn, status, statusOn }: Tracked,
  path: Path,
  completedAt: Path = [...path, 'completedOn'],
): readonly CodedError[] {
  if (statusOn !== undefined && status === undefined) return [invalidArgument(undefined, STATUS, [...path, 'status'])];
  const dayIn = (name: string, day: number | undefined, at: Path = [...path, name]) =>
    day === undefined ? [] : [{ name, says: dateOf(day), path: at, day }];
  const revisions = revisedDue.flatMap(({ revisedOn }, index) =>
    dayIn('revisedOn', revisedOn, [...path, 'revisedDue', index, 'revisedOn']),
  );
  const completion = dayIn('completedOn', completedOn, completedAt);
  const statement = dayIn('statusOn', statusOn);
  const dueDates = [
    ...(due === undefined || isNoValue(due) ? [] : dayIn('due', due.date, [...path, 'due', 'date'])),
    ...revisedDue.flatMap(({ date }, index) => dayIn('revisedDue', date, [...path, 'revisedDue', index, 'date'])),
  ];
  const tooEarly = [...completion, ...statement, ...revisions, ...dueDates].flatMap((part) =>
    madeOn !== undefined && part.day < madeOn.first
      ? [contradiction(part, { name: 'madeOn', says: madeOn.text, path })]
      : [],
  );
  // Of what is done or dropped, nothing is put off any more.
  const ends = status !== undefined && ENDS.includes(status) ? [...completion, ...statement] : completion;
  const outOfOrder = revisions.flatMap((revision, index) => {
    const before = revisions[index - 1];
    const end = ends.find(({ day }) => revision.day > day);
    return [
      ...(before !== undefined && revision.day < before.day ? [contradiction(revision, before)] : []),
      ...(end !== undefined ? [contradiction(revision, end)] : []),
    ];
  });
  const [done] = completion;
  if (done === undefined || status === undefined || goesWithCompletion(status, statusOn, done.day))
    return [...tooEarly, ...outOfOrder];
  const stated = statusOn === undefined ? [] : [dateOf(statusOn)];
  const says = [status, ...stated].join(', ');
  return [...tooEarly, ...outOfOrder, contradiction(done, { name: 'status', says, path })];
}

/** Refuses a record of which one part says what another rules out. */
export function refuseContradictions(...record: Parameters<typeof contradictionsIn>): void {
  const [first] = contradictionsIn(...record);
  if (first !== undefined) throw first;
}

/** What a tracker says of that which nothing more is to be done of. */
const ENDS: readonly RecommendationStatus[] = /* @__PURE__ */ frozen<RecommendationStatus[]>([
  'completed',
  'not-accepted',
  'withdrawn',
  'no-longer-applicable',
]);

/** Whether a tracker can say so where the work was done on a day. */
function goesWithCompletion(status: RecommendationStatus, statusOn: number | undefined, done: number): boolean {
  if (status === 'completed' || status === 'ongoing') return statusOn === undefined || statusOn >= done;
  return (status === 'in-progress' || status === 'not-started') && statusOn !== undefined && statusOn < done;
}

/** What a part says, and another rules out. */
export function contradiction({ name: part, says: received, path }: Part, other: Part): CodedError {
  return fault(CONTRADICTION, path, { part, received, other: other.name, otherReceived: other.says });
}
