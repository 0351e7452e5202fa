export { budgetLineSchema } from './budgets/schema.js';
export { calendarDateSchema, fiscalYearSchema } from './calendar/schema.js';
export {
  decimalStringSchema,
  documentSourceSchema,
  labelSchema,
  noValueSchema,
  sourceSchema,
} from './kernel/schema.js';
