// The only file that loads decimal.js. A bundler keeps all of decimal.js for whoever imports the file that names it: so
// nothing else stands here.
export { Decimal as AnyDecimal } from 'decimal.js';
