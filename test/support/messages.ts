import { ROOMS } from '../../src/explain/messages.js';
import type { Label } from '../../src/kernel/label.js';
import type { Message } from '../../src/kernel/words.js';

/** Every message of every room. */
export const MESSAGES = ROOMS()
  .flatMap((room) => Object.values(room))
  .filter(
    (value): value is Message => typeof value === 'object' && value !== null && 'words' in value && 'code' in value,
  );

type Details = Readonly<Record<string, unknown>>;

const say = ({ words }: Message, details: Details): Label => words(details as never);
const markOf = (name: string) => `<${name}>`;
const labelOf = (name: string): Label => ({ en: markOf(name), fr: markOf(name) });
/** What a detail may be: a text or number, a label, or a list. */
const FORMS: readonly ((name: string) => unknown)[] = [markOf, labelOf, (name) => [markOf(name)]];
/** Passes for any of them. */
const anything = (name: string) => Object.assign([markOf(name)], labelOf(name));

/** The details that a message asks for, each in the form in which its mark is shown. */
function markedFor(message: Message): Details {
  const asked = new Set<string>();
  const ask: ProxyHandler<Details> = {
    get(_, name) {
      asked.add(String(name));
      return anything(String(name));
    },
  };
  say(message, new Proxy<Details>({}, ask));
  const all = Object.fromEntries([...asked].map((name) => [name, anything(name)]));
  const isShown = (name: string, value: unknown): boolean => {
    try {
      return say(message, { ...all, [name]: value }).en.includes(markOf(name));
    } catch {
      return false;
    }
  };
  const details = [...asked].map((name) => {
    const form = FORMS.find((make) => isShown(name, make(name)));
    // What is not shown is counted.
    return [name, form === undefined ? 2 : form(name)];
  });
  return { ...Object.fromEntries(details), ...(message.reason !== undefined && { reason: message.reason }) };
}

/** The names that stand in a sentence about marked details. */
export const namesIn = (text: string): string[] =>
  [...new Set(Array.from(text.matchAll(/<(\w+)>/g), ([, name]) => name as string))].sort();

/** What is said under a code, or for one of its reasons, of details of which each is its own name in angle brackets. */
export interface MarkedSentence {
  readonly code: string;
  readonly reason: string | undefined;
  readonly details: Details;
  readonly said: Label;
}
export const SENTENCES: readonly MarkedSentence[] = MESSAGES.map((message) => {
  const details = markedFor(message);
  return { code: message.code, reason: message.reason, details, said: say(message, details) };
});
