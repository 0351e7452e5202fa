import { lazily } from './frozen.js';

/**
 * A pattern that is compiled where it is first used. Engines check a literal where a file is loaded, and look up each
 * property of letters that it names: whoever loads the library would wait for all of them.
 */
export const pattern = (source: string, flags: string): (() => RegExp) => lazily(() => new RegExp(source, flags));
