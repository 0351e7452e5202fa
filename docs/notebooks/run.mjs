// Runs every notebook headless, as a reader would: the packed library and tslab in a folder of their own. Needs a
// build, Jupyter and its nbconvert. npm run notebooks fails where a cell fails, or prints something else than what is
// committed npm run notebooks -- --write keeps what the cells print
import assert from 'node:assert/strict';
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installInto, inWorkshop, run } from '../../test/package/workshop.mjs';

const { values: options } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const here = fileURLToPath(new URL('.', import.meta.url));

/** Jupyter belongs to the system's Python, and finds and keeps everything else in the workshop. */
const environmentIn = (workshop) => ({
  ...process.env,
  PATH: ['/usr/bin', join(workshop, 'node_modules/.bin'), process.env.PATH].join(delimiter),
  HOME: workshop,
  JUPYTER_CONFIG_DIR: join(workshop, 'config'),
  JUPYTER_DATA_DIR: join(workshop, 'data'),
  JUPYTER_PATH: join(workshop, 'share/jupyter'),
  JUPYTER_RUNTIME_DIR: join(workshop, 'runtime'),
  IPYTHONDIR: join(workshop, 'ipython'),
});

async function install(workshop) {
  for (const file of ['package.json', 'package-lock.json', '.npmrc'])
    copyFileSync(join(here, file), join(workshop, file));
  await run('npm', ['ci', '--no-audit', '--no-fund'], workshop);
  await installInto(workshop, ['--no-save']);
  const kernel = ['install', '--python=/usr/bin/python3', `--prefix=${workshop}`];
  await run('tslab', kernel, workshop, environmentIn(workshop));
}

/**
 * A notebook without what differs from run to run or from machine to machine, and with its code cells numbered, which
 * the kernel leaves out.
 */
function settled(notebook) {
  let count = 0;
  const cells = notebook.cells.map((cell) => ({
    ...cell,
    metadata: {},
    ...(cell.cell_type === 'code' ? { execution_count: ++count } : {}),
  }));
  const { kernelspec, language_info: language } = notebook.metadata;
  const info = { name: language.name, mimetype: language.mimetype, file_extension: language.file_extension };
  return { cells, metadata: { kernelspec, language_info: info }, nbformat: 4, nbformat_minor: 5 };
}

const textOf = (notebook) => `${JSON.stringify(notebook, null, 1)}\n`;

async function execute(name, workshop) {
  copyFileSync(join(here, name), join(workshop, name));
  const output = join(workshop, `executed-${name}`);
  const command = ['nbconvert', '--to', 'notebook', '--execute', name, '--output', output];
  await run('jupyter', [...command, '--ExecutePreprocessor.timeout=120'], workshop, environmentIn(workshop));
  const text = textOf(settled(JSON.parse(readFileSync(output, 'utf8'))));
  if (options.write) writeFileSync(join(here, name), text);
  else
    assert.deepEqual(
      JSON.parse(text),
      JSON.parse(readFileSync(join(here, name), 'utf8')),
      `${name} prints something else; npm run notebooks -- --write keeps it`,
    );
  console.log(`ok: ${name}`);
}

if (!existsSync('/usr/bin/jupyter-nbconvert')) {
  console.log('skipped: the notebooks; there is no jupyter-nbconvert here');
  process.exit(0);
}
await inWorkshop(async (workshop) => {
  await install(workshop);
  const names = readdirSync(here).filter((name) => name.endsWith('.ipynb'));
  assert.ok(names.length > 0);
  for (const name of names) await execute(name, workshop);
});
