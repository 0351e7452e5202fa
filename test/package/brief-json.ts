/*
 * JSON in which what comes again and again in the data stands once, here: the package holds its data twice, for modules
 * and for CommonJS. The build writes texts in brief, and the data reads them when its door is loaded.
 */

/** What stands for a piece begins so, and so does this character itself. */
const MARK = '~';

/** Each piece by the character that stands for it behind the mark. Longer ones that hold others come first. */
export const PIECES: Readonly<Record<string, string>> = {
  e: '{"document":"evaluation-2015-2020","line":',
  a: '{"document":"annual-report-2024-25","line":',
  m: '{"document":"ministerial-note-2019","line":',
  c: '{"document":"current-operations","line":',
  y: ',"period":{"from":"2015-16","to":"2019-20"},"periodStanding":"readable"',
  k: ',"standing":"readable","kind":',
  l: ',"label":{"en":"',
  p: '{"printed":"',
  o: ',"sources":[',
  u: '},"missing":"unknown"',
  x: ',"expected":{',
  g: ',"basis":"stated',
  i: '},{"id":"',
};

/** A text in brief, for {@link fromBrief}. */
export function inBrief(json: string): string {
  const marked = json.replaceAll(MARK, MARK + MARK);
  return Object.entries(PIECES).reduce((text, [key, piece]) => text.replaceAll(piece, MARK + key), marked);
}

/** The data of a text that {@link inBrief} wrote. */
export function fromBrief(text: string): unknown {
  let json = '';
  let from = 0;
  for (let at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, from)) {
    json += text.slice(from, at) + (PIECES[text.charAt(at + 1)] ?? MARK);
    from = at + 2;
  }
  return JSON.parse(json + text.slice(from));
}
