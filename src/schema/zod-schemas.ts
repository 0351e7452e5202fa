import type { Claim } from '../audit/claim-kinds.js';
import type { BudgetLine } from '../budgets/model.js';
import type { FiscalYear } from '../calendar/year-form.js';
import type { Expression } from '../figures/expression-model.js';
import type { FigureInput, Identity, PrintedFigure, Reading, Statement } from '../figures/model.js';
import type { GenderTarget, TargetSchedule, WomenCount } from '../gender/model.js';
import { made } from '../kernel/frozen.js';
import type { Label, LocalLabel } from '../kernel/label.js';
import type { Ceiling, Mission } from '../missions/model.js';
import type { AnyIndicator, Target } from '../outcomes/indicator-model.js';
import type { LogicModel } from '../outcomes/model.js';
import type { StaffingYear, StaffRecord } from '../staffing/model.js';
import type { Strength } from '../strengths/model.js';
import * as shapes from './shapes.js';
import { zodOf } from './zod-of.js';

/**
 * One amount of a budget in dollars, with the program's own partners and cost categories.
 * @category Schemas
 */
export const budgetLineSchema = /* @__PURE__ */ made(() => zodOf<BudgetLine>(shapes.budgetLineShape()));

/**
 * A real calendar day from 1900-01-01 to 2100-12-31, such as `2019-09-05`.
 * @category Schemas
 */
export const calendarDateSchema = /* @__PURE__ */ made(() => zodOf(shapes.calendarDateShape));

/**
 * A number of people that may be deployed, or that is aimed at.
 * @category Schemas
 */
export const ceilingSchema = /* @__PURE__ */ made(() => zodOf<Ceiling>(shapes.ceilingShape));

/**
 * A claim of any kind. Whether its figures exist and go together is for `audit` to say.
 * @category Schemas
 */
export const claimSchema = /* @__PURE__ */ made(() => zodOf<Claim>(shapes.claimShape()));

/**
 * A decimal number as text: at most 18 digits before and 60 after the point, no exponent.
 * @category Schemas
 */
export const decimalStringSchema = /* @__PURE__ */ made(() => zodOf(shapes.decimalStringShape));

/**
 * One person's assignment to a mission between two days. That the last day does not come before the first is part of
 * the check.
 * @category Schemas
 */
export const deploymentRecordSchema = /* @__PURE__ */ made(() => zodOf(shapes.deploymentRecordShape()));

/**
 * A line of a document, and the cell of a table where there is one.
 * @category Schemas
 */
export const documentSourceSchema = /* @__PURE__ */ made(() => zodOf(shapes.documentSourceShape));

/**
 * One piece of evidence.
 * @category Schemas
 */
export const evidenceSchema = /* @__PURE__ */ made(() => zodOf(shapes.evidenceShape()));

/**
 * How a figure follows from others; expressions nest.
 * @category Schemas
 */
export const expressionSchema = /* @__PURE__ */ made(() => zodOf<Expression>(shapes.expressionShape));

/**
 * A figure of a statement: the printed text and its line, or an object with both.
 * @category Schemas
 */
export const figureInputSchema = /* @__PURE__ */ made(() => zodOf<FigureInput>(shapes.figureInputShape));

/**
 * A fiscal year in canonical form, such as `2015-16`.
 * @category Schemas
 */
export const fiscalYearSchema = /* @__PURE__ */ made(() => zodOf(shapes.fiscalYearShape));

/**
 * How many people of each gender.
 * @category Schemas
 */
export const genderCountsSchema = /* @__PURE__ */ made(() => zodOf(shapes.genderCountsShape));

/**
 * Who is counted.
 * @category Schemas
 */
export const genderPopulationSchema = /* @__PURE__ */ made(() => zodOf(shapes.populationShape));

/**
 * One dated target; its share is decimal text from 0 to 1.
 * @category Schemas
 */
export const genderTargetSchema = /* @__PURE__ */ made(() => zodOf<GenderTarget>(shapes.genderTargetShape));

/**
 * What a printed figure should be.
 * @category Schemas
 */
export const identitySchema = /* @__PURE__ */ made(() => zodOf<Identity>(shapes.identityShape));

/**
 * An indicator with its target and its result; what `indicatorStatus` refuses of it is refused: fewer than no people, a
 * part above its whole, a category given twice.
 *
 * Such an issue has the code of the error in `params`. A JSON Schema made of the schema holds the form alone. A target
 * whose maximum lies below its minimum, and what deserves a look, `indicatorFindings` reports.
 * @category Schemas
 */
export const indicatorSchema = /* @__PURE__ */ made(() =>
  zodOf<AnyIndicator<Label, FiscalYear>>(shapes.indicatorShape(undefined)),
);

/**
 * A text in both official languages.
 * @category Schemas
 */
export const labelSchema = /* @__PURE__ */ made(() => zodOf(shapes.labelShape));

/**
 * A leading or advisory post that women held.
 * @category Schemas
 */
export const leadershipPostSchema = /* @__PURE__ */ made(() => zodOf(shapes.leadershipPostShape()));

/**
 * One arrow of a logic model.
 * @category Schemas
 */
export const logicLinkSchema = /* @__PURE__ */ made(() => zodOf(shapes.logicLinkShape));

/**
 * A logic model: the form of its parts. Whether they go together, `logicModelFindings` says.
 * @category Schemas
 */
export const logicModelSchema = /* @__PURE__ */ made(() => zodOf<LogicModel>(shapes.logicModelShape()));

/**
 * One box of a logic model.
 * @category Schemas
 */
export const logicNodeSchema = /* @__PURE__ */ made(() => zodOf(shapes.logicNodeShape()));

/**
 * A mission, a posting or a training initiative.
 * @category Schemas
 */
export const missionSchema = /* @__PURE__ */ made(() => zodOf<Mission>(shapes.missionShape));

/**
 * A missing value and why it is missing.
 * @category Schemas
 */
export const noValueSchema = /* @__PURE__ */ made(() => zodOf(shapes.noValueShape));

/**
 * A figure as a document prints it. Whether the text can be read as a figure is for `statement` and `amountOf` to say.
 * @category Schemas
 */
export const printedFigureSchema = /* @__PURE__ */ made(() => zodOf<PrintedFigure>(shapes.printedFigureShape));

/**
 * Another reading of a printed figure.
 * @category Schemas
 */
export const readingSchema = /* @__PURE__ */ made(() => zodOf<Reading>(shapes.readingShape));

/**
 * A text that a document holds back.
 * @category Schemas
 */
export const redactionSchema = /* @__PURE__ */ made(() => zodOf(shapes.redactionShape));

/**
 * Where a figure, a threshold or a fact comes from.
 * @category Schemas
 */
export const sourceSchema = /* @__PURE__ */ made(() => zodOf(shapes.sourceShape));

/**
 * The headquarters staff of a program in one fiscal year.
 * @category Schemas
 */
export const staffingYearSchema = /* @__PURE__ */ made(() => zodOf<StaffingYear>(shapes.staffingYearShape(undefined)));

/**
 * One person's employment at one share of full time. Whether ids repeat is for `fteOf` to say.
 * @category Schemas
 */
export const staffRecordSchema = /* @__PURE__ */ made(() => zodOf<StaffRecord>(shapes.staffRecordShape));

/**
 * The figures of a document and how they hang together. Whether the keys, units and figures go together is for
 * `statement` to say.
 * @category Schemas
 */
export const statementSchema = /* @__PURE__ */ made(() => zodOf<Statement>(shapes.statementShape));

/**
 * How many people of a contributor served in a mission on a date.
 * @category Schemas
 */
export const strengthSchema = /* @__PURE__ */ made(() => zodOf<Strength>(shapes.strengthShape));

/**
 * What an indicator should reach, and by when.
 * @category Schemas
 */
export const targetSchema = /* @__PURE__ */ made(() => zodOf<Target>(shapes.targetShape));

/**
 * Dated targets of one body.
 * @category Schemas
 */
export const targetScheduleSchema = /* @__PURE__ */ made(() =>
  zodOf<TargetSchedule<string, LocalLabel>>(shapes.targetScheduleShape),
);

/**
 * Women among a total of people.
 * @category Schemas
 */
export const womenCountSchema = /* @__PURE__ */ made(() => zodOf<WomenCount>(shapes.plainWomenCountShape));
