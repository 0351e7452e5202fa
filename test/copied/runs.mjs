import { createHash } from 'node:crypto';

/** How many words in a row, in common with a document, make a copy. */
export const WORDS = 9;

/** The words of a text as they are compared: letters and digits alone, in small letters. */
export const wordsOf = (text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every run of so many words in a text. */
export function runsOf(text) {
  const words = wordsOf(text);
  return words.slice(WORDS - 1).map((_, at) => words.slice(at, at + WORDS).join(' '));
}

/** The first 32 bits of the SHA-256 hash of a run. */
export const hashOf = (run) => createHash('sha256').update(run).digest().readUInt32BE(0);

/** Numbers as text: in order, each as its distance from the one before, in bytes of seven bits, in Base64. */
export function packed(hashes) {
  const bytes = [];
  let before = 0;
  for (const hash of [...new Set(hashes)].sort((a, b) => a - b)) {
    let left = hash - before;
    before = hash;
    while (left >= 128) {
      bytes.push((left % 128) + 128);
      left = Math.floor(left / 128);
    }
    bytes.push(left);
  }
  return Buffer.from(bytes)
    .toString('base64')
    .replace(/.{1,120}/g, '$&\n');
}

/** The numbers that {@link packed} made a text of. */
export function unpacked(text) {
  const hashes = new Set();
  let [before, distance, scale] = [0, 0, 1];
  for (const byte of Buffer.from(text, 'base64')) {
    distance += (byte % 128) * scale;
    scale *= 128;
    if (byte >= 128) continue;
    before += distance;
    hashes.add(before);
    [distance, scale] = [0, 1];
  }
  return hashes;
}
