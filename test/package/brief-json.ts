/*
 * JSON in which what comes again and again stands once, in front of it: the package holds its data twice, for modules
 * and for CommonJS. The build works out the pieces of each table by itself, so that a table brings along only its own,
 * and the data reads them when its door is loaded.
 */

/** What stands for a piece begins so, and its name, one character, comes behind. */
export const MARK = '~';
/** Between the pieces, each behind its name, and what they are pieces of. No JSON on one line has one. */
export const END = '\t';

/** The data of a text that `inBrief` wrote. */
export function fromBrief(text: string): unknown {
  const pieces: string[] = [];
  const parts = text.split(END);
  let json = '';
  // By the index: whoever loads the data waits for this.
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] as string;
    let from = index === parts.length - 1 ? 0 : 1;
    json = '';
    for (let at = part.indexOf(MARK); at >= 0; at = part.indexOf(MARK, from)) {
      json += part.slice(from, at) + pieces[part.charCodeAt(at + 1)];
      from = at + 2;
    }
    json += part.slice(from);
    pieces[part.charCodeAt(0)] = json;
  }
  return JSON.parse(json);
}
