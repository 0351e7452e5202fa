// The only file that loads date-fns: months added without a time zone. Both packages are built into the library.
export { UTCDateMini } from '@date-fns/utc/date/mini';
export { addMonths } from 'date-fns/addMonths';
