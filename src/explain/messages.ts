import * as joint from '../audit/joint/messages.js';
import * as tables from '../audit/table/messages.js';
import * as budgets from '../budgets/messages.js';
import * as totals from '../budgets/total-messages.js';
import * as calendar from '../calendar/messages.js';
import * as claims from '../claims/messages.js';
import * as deployments from '../deployments/messages.js';
import * as numbers from '../exact/messages.js';
import * as figures from '../figures/messages.js';
import * as gender from '../gender/messages.js';
import type { Label } from '../kernel/label.js';
import * as arguments_ from '../kernel/messages.js';
import { sentencesOf } from '../kernel/words.js';
import * as missions from '../missions/messages.js';
import * as outcomes from '../outcomes/messages.js';
import * as program from '../program/messages.js';
import * as smallCells from '../small-cells/messages.js';
import * as staffing from '../staffing/messages.js';
import * as strengths from '../strengths/messages.js';

/** All that the rooms say, each in its own file. */
export const ROOMS = (): readonly Readonly<Record<string, unknown>>[] => [
  budgets,
  calendar,
  claims,
  deployments,
  numbers,
  figures,
  gender,
  joint,
  arguments_,
  missions,
  outcomes,
  program,
  smallCells,
  staffing,
  strengths,
  tables,
  totals,
];

/** The sentence for a code, about its details; `undefined` for what is no code. */
export const sentenceFor: (code: unknown, details: object, program?: unknown) => Label | undefined =
  /* @__PURE__ */ sentencesOf(ROOMS);
