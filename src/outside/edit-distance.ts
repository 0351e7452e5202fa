// The only file that loads fastest-levenshtein, which is built into the library: how many letters make one word of
// another.
export { distance } from 'fastest-levenshtein';
