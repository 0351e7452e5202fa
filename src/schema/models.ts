import { calendarDateShape, fiscalYearShape } from '../calendar/shapes.js';
import { printedFigureShape } from '../figures/shapes.js';
import {
  genderCountsShape,
  genderTargetShape,
  leadershipPostShape,
  plainWomenCountShape,
  populationShape,
  targetScheduleShape,
} from '../gender/shapes.js';
import { made } from '../kernel/frozen.js';
import { documentSourceShape, labelShape, sourceShape } from '../kernel/record.js';
import { noValueShape } from '../kernel/shape.js';

/** The models that schemas are made of, by the names of their schemas. */
export const MODELS = /* @__PURE__ */ made(() => ({
  calendarDate: calendarDateShape,
  documentSource: documentSourceShape,
  fiscalYear: fiscalYearShape,
  genderCounts: genderCountsShape,
  genderPopulation: populationShape,
  genderTarget: genderTargetShape,
  label: labelShape,
  leadershipPost: leadershipPostShape,
  noValue: noValueShape,
  printedFigure: printedFigureShape,
  source: sourceShape,
  targetSchedule: targetScheduleShape,
  womenCount: plainWomenCountShape,
}));
