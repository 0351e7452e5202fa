import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as zod from 'zod';
import * as data from '../src/data.js';
import * as main from '../src/index.js';
import * as schemas from '../src/schemas.js';
import { compileErrors } from './support/compile-examples.js';
import { compileExample, type Example, examplesInMarkdown, examplesInSource, runExample } from './support/examples.js';
import { filesUnder, ROOT, read } from './support/sources.js';

const MODULES = { 'cpa-ipp': main, 'cpa-ipp/schemas': schemas, 'cpa-ipp/data': data, zod };
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** Commands that a console block may hold: those of a user's first steps. */
function problemWith(command: string): string | undefined {
  const script = /^npm run (?:--silent )?([\w:-]+)(?: -- .*)?$/.exec(command)?.[1];
  if (script !== undefined) return scripts[script] === undefined ? `there is no script '${script}'` : undefined;
  const file = /^node ([\w/.-]+\.mjs)(?: [\w/.-]+)*$/.exec(command)?.[1];
  if (file !== undefined) return existsSync(join(ROOT, file)) ? undefined : `there is no file '${file}'`;
  if (command === 'npm test') return scripts['test'] === undefined ? 'there is no test script' : undefined;
  return /^(?:npm ci|npm install [\w@/. -]+|npx changeset(?: version)?|git clone \S+|cd \S+)$/.test(command)
    ? undefined
    : 'no test knows this command';
}

const commandsOf = (code: string): string[] => {
  const lines = code.split('\n').filter((line) => line.trim() !== '');
  const marked = lines.filter((line) => line.startsWith('$ ')).map((line) => line.slice(2));
  return (marked.length > 0 ? marked : lines).flatMap((line) => line.split('&&')).map((line) => line.trim());
};

async function runBlock(example: Example): Promise<void> {
  const { language, code, file, line } = example;
  if (/^(?:ts|js|mjs|typescript|javascript)$/.test(language)) {
    const printed = await runExample(example, MODULES);
    if (example.prints !== undefined) expect(printed.join('\n'), `${file}:${line}`).toBe(example.prints);
  } else if (/^(?:console|sh|bash|shell)$/.test(language)) {
    for (const command of commandsOf(code)) expect(problemWith(command), `${file}:${line}: ${command}`).toBeUndefined();
  } else if (language === 'json') {
    JSON.parse(code);
  } else if (!/^(?:text|csv)$/.test(language)) {
    throw new Error(
      `${file}:${line}: a code block in '${language}', which no test can run; mark it as text if it is no code`,
    );
  }
}

const sources = filesUnder('src', '.ts');
const documents = [
  ...['README.md', '.github/CONTRIBUTING.md'].filter((path) => existsSync(join(ROOT, path))),
  ...filesUnder('docs', '.md').filter((path) => !path.startsWith('docs/site/')),
];

const inSources = sources.flatMap((file) => examplesInSource(file, read(file)));
const inDocuments = documents.flatMap((file) => examplesInMarkdown(file, read(file)));
const byPlace = (examples: readonly Example[]) =>
  examples.map((example) => [`${example.file}:${example.line}`, example] as const);

describe('examples in documentation comments', () => {
  it.each(byPlace(inSources))('%s', async (_, example) => {
    await runExample(example, MODULES);
  });

  it('hold every expected value that a comment in src names', () => {
    const count = (texts: string[]) => texts.join('\n').split('// =>').length - 1;
    expect(count(inSources.map(({ code }) => code))).toBe(count(sources.map(read)));
  });
});

describe('code blocks in documents', () => {
  it.each(byPlace(inDocuments))('%s', (_, block) => runBlock(block));

  it('import what they use, so that each can be copied by itself', () => {
    const bare = inDocuments.filter(
      ({ language, code }) => /^(?:ts|typescript)$/.test(language) && !/^import /m.test(code),
    );
    expect(bare.map(({ file, line }) => `${file}:${line}`)).toEqual([]);
  });

  it('are all found', () => {
    const fences = documents.flatMap((file) => read(file).match(/^[ \t]*```/gm) ?? []);
    expect(fences.length).toBe(inDocuments.length * 2);
  });
});

describe('all examples', () => {
  const typescript = inDocuments.filter(({ language }) => /^(?:ts|typescript)$/.test(language));

  it('compile', () => expect(compileErrors([...inSources, ...typescript])).toEqual([]), 120_000);

  it('would not compile if they were wrong', () => {
    const example = { file: 'here', line: 1, language: 'ts', code: "\nfiscalYear(5); // => '2024-25'" };
    expect(compileErrors([example])).toEqual([expect.stringMatching(/^here:2: Argument of type 'number'/)]);
  }, 120_000);
});

describe('the runner of examples', () => {
  const example = (code: string): Example => ({ file: 'here', line: 1, language: 'ts', code });
  const run = (code: string) => runExample(example(code), MODULES);

  it.each([
    ['an expression', "fiscalYear('2024/25'); // => '2024-25'"],
    ['an expression of several lines', "fiscalYear(\n  '2024/25',\n); // => '2024-25'"],
    ['a value on the next line', "fiscalYear('2024/25');\n// => '2024-25'"],
    ['a value of several lines', '[1, [2]]; // => [\n//   1,\n//   [2],\n// ]'],
    ['a declaration', "const year: string = fiscalYear('2024/25'); // => '2024-25'"],
    ['a statement inside others', 'for (const one of [1]) {\n  if (one) one + 1; // => 2\n}'],
    ['a missing semicolon', '1 + 1 // => 2'],
    ['a name that is also in scope', 'const audit = 1;\naudit; // => 1'],
    ['waiting', 'await Promise.resolve(1); // => 1'],
    ['imports', "import { fiscalYear } from 'cpa-ipp';\nfiscalYear('2024/25'); // => '2024-25'"],
    ['a text that looks like a comment', "'// => 1'; // => '// => 1'"],
  ])('checks %s', async (_, code) => {
    await run(code);
    const wrong = code.replace(/(\/\/ => )(?!1')/, '$1 typeof ');
    await expect(run(wrong)).rejects.toThrow(/expected/);
  });

  it.each([
    ['no statement before it', '// => 2', /no statement ends right before/],
    ['a value inside an expression', 'sum(\n  1, // => 1\n);', /no statement ends right before/],
    ['two values for one statement', '1; // => 1\n// => 1', /no statement ends right before/],
    ['several names', 'const { a } = { a: 1 }; // => 1', /something other than one name/],
    ['something that is no value', "1; // => 'a' or 'b'", /not a value/],
    ['another arrow', '1; // -> 1', /looks like an expected value/],
    ['an arrow without spaces', '1; //=> 1', /looks like an expected value/],
    ['no value at all', '1; // =>', /looks like an expected value/],
    ['code that does not parse', 'const = 1;', /here:1/],
    ['a value that is never reached', 'if (false) {\n  1; // => 1\n}', /never reached/],
    [
      'a name that is not imported',
      "import { fiscalYear } from 'cpa-ipp';\nfiscalYear(decimal('1'));",
      /decimal is not/,
    ],
    ['an unknown module', "import { readFileSync } from 'node:fs';\nreadFileSync('x');", /cannot import 'node:fs'/],
  ])('refuses %s', async (_, code, why) => {
    await expect(run(code)).rejects.toThrow(why);
  });

  it('takes what is printed, and checks it where a value is expected', async () => {
    expect(await run("console.log('a', 1);")).toEqual(['a 1']);
    await run('console.log(1 + 1); // => 2');
    await expect(run('console.log(1 + 1); // => 3')).rejects.toThrow();
  });

  it('finds examples with their lines', () => {
    const source = '/** One.\n * @example A title\n * f(1); // => 2\n * @category Errors\n */\n';
    expect(examplesInSource('a.ts', source)).toEqual([
      { file: 'a.ts', line: 3, language: 'ts', code: 'f(1); // => 2' },
    ]);
    const text =
      'Text\n\n```console\nnpm ci && npm run report\n```\n\n  ```ts\n  1 + 1;\n  ```\nIt prints:\n```text\n2\n```\n';
    expect(examplesInMarkdown('a.md', text)).toEqual([
      { file: 'a.md', line: 4, language: 'console', code: 'npm ci && npm run report\n' },
      { file: 'a.md', line: 8, language: 'ts', code: '  1 + 1;\n', prints: '2' },
      { file: 'a.md', line: 12, language: 'text', code: '2\n' },
    ]);
    const [code] = examplesInMarkdown('a.md', text.replace('It prints:', '# Another matter'));
    expect(code).not.toHaveProperty('prints');
  });

  it('knows the commands of a console block', async () => {
    const console = (code: string) => runBlock({ file: 'a.md', line: 1, language: 'console', code });
    await console('npm ci && npm test');
    await console('$ npm run unit\nwhat it prints');
    await console('npm install cpa-ipp zod');
    await expect(
      runBlock({ file: 'a.md', line: 1, language: 'ts', code: 'console.log(2);', prints: '3' }),
    ).rejects.toThrow(/expected '2' to be '3'/);
    await expect(console('npm run no-such-script')).rejects.toThrow(/no script/);
    await expect(console('make')).rejects.toThrow(/no test knows/);
    await expect(runBlock({ file: 'a.md', line: 1, language: '', code: 'x' })).rejects.toThrow(/mark it as text/);
  });

  it('says where a fault is', () => {
    expect(() => compileExample({ ...example('\n\n// => 2'), line: 10 })).toThrow('here:12');
  });
});
