import type { Fields } from '../exact/quantity.js';
import type { Locale } from '../kernel/label.js';
import type { Program } from '../program/program-model.js';
import { findingText, messageBy } from './finding-text.js';
import { sentenceFor } from './messages.js';

/** What is said under a code, of its details; `undefined` for what is no code. */
export const messageText = (code: unknown, details: unknown, locale: Locale, program?: Program): string | undefined =>
  messageBy(code, details, { locale, program, sentenceFor });

/** A finding of any room as a sentence; `undefined` for what is none. */
export const findingSentence = (finding: Fields, locale: Locale, program?: Program): string | undefined =>
  findingText(finding, { locale, program, sentenceFor });
