import { invalidArgument } from '../../kernel/check.js';
import type { Path } from '../../kernel/codes.js';
import type { CodedError } from '../../kernel/errors.js';
import type { Program } from '../../program/program-model.js';
import type { Kinds } from './kinds.js';
import { kindsIn } from './kinds.js';
import type { DeploymentColumns } from './packed.js';
import { kindIn, missionIn } from './packed-words.js';
import { type DeploymentChunk, isName } from './packer.js';

/** Tells columns from records, and requires their parts to be there. */
export function asColumns(value: unknown, path: Path, program?: Program): DeploymentColumns | null {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return null;
  const columns = value as DeploymentColumns;
  // Records may come from anything that iterates, also where that has a kind.
  if ((columns.kind as string) !== 'deployment-columns' && Symbol.iterator in value) return null;
  const sound =
    columns.kind === 'deployment-columns' &&
    Number.isSafeInteger(columns.leftOut) &&
    columns.leftOut >= 0 &&
    areAll(columns.types, isName) &&
    areAll(columns.personnel, isName) &&
    areAll(columns.missions, isName) &&
    areAll(columns.agencies, (name) => typeof name === 'string') &&
    isWords(columns.profiles) &&
    columns.profiles.length % 2 === 0 &&
    haveRanks(columns) &&
    areAll(columns.chunks, isChunk) &&
    columns.chunks.reduce((sum, { starts }) => sum + starts.length, 0) === columns.records &&
    (columns.people === null ? columns.personEnds === null && columns.extensions === null : arePeople(columns));
  if (!sound) throw unsound(value, path);
  const { types, personnel } = kindsIn(program);
  if (areSame(types, columns.types) && areSame(personnel, columns.personnel)) return columns;
  throw invalidArgument(
    value,
    {
      en: "columns of the same program as the option 'program' gives",
      fr: "des colonnes du même programme que celui de l'option « program »",
    },
    path,
  );
}

const areSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id, place) => id === other[place]);

/** Holes of an array are members here. */
function areAll(value: unknown, isSound: (member: unknown) => boolean): boolean {
  return Array.isArray(value) && Array.from(value).every(isSound);
}

/** By its tag, since every realm has constructors of its own. */
function isWords(value: unknown): value is Uint32Array {
  return Object.prototype.toString.call(value) === '[object Uint32Array]';
}

/** The refusal of columns that no packing made. */
export function unsound(columns: unknown, path: Path = ['deployments']): CodedError {
  return invalidArgument(
    columns,
    { en: 'columns made by deploymentColumns', fr: 'des colonnes faites par deploymentColumns' },
    path,
  );
}

/**
 * True where every profile names a mission, an agency, a rank and a kind that exist; for those who read profiles, since
 * there may be many.
 */
export function areProfiles(
  { profiles, profileRanks, missions, agencies, ranks }: DeploymentColumns,
  { count }: Kinds,
): boolean {
  if (profileRanks?.some((rank) => rank >= (ranks as readonly string[]).length)) return false;
  for (let at = 0; at < profiles.length; at += 2) {
    const missionWord = profiles[at] as number;
    if (missionIn(missionWord) >= missions.length || kindIn(missionWord) >= count) return false;
    if ((profiles[at + 1] as number) >= agencies.length) return false;
  }
  return true;
}

/** Either each profile has a rank, or ranks were left out. */
function haveRanks({ ranks, profiles, profileRanks }: DeploymentColumns): boolean {
  if (ranks === undefined) return profileRanks === undefined;
  return (
    areAll(ranks, (name) => typeof name === 'string') &&
    isWords(profileRanks) &&
    profileRanks.length * 2 === profiles.length
  );
}

function isChunk(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { starts, leaves } = value as Partial<DeploymentChunk>;
  return isWords(starts) && isWords(leaves) && starts.length === leaves.length;
}

/** Whether records in one chunk can be told apart by person; that all ends fit is found when people are counted. */
function arePeople({ people, personEnds, extensions, chunks, records }: DeploymentColumns): boolean {
  return (
    isWords(personEnds) &&
    personEnds.length === people &&
    chunks.length === 1 &&
    isWords(extensions) &&
    extensions.every((record, index) => record < records && (index === 0 || record > (extensions[index - 1] as number)))
  );
}
