// Runs every notebook headless, as a reader would: the packed library and tslab in a folder of their own. Needs a build, Jupyter and its nbconvert.
// npm run notebooks               fails where a cell fails, or prints something else than what is committed
// npm run notebooks -- --write    keeps what the cells print
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';

const { values: options } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');
const workshop = mkdtempSync(join(tmpdir(), 'cpa-ipp-notebooks-'));

// Jupyter belongs to the system's Python, and finds and keeps everything else in the workshop.
const env = {
  ...process.env,
  PATH: ['/usr/bin', join(workshop, 'node_modules/.bin'), process.env.PATH].join(delimiter),
  HOME: workshop,
  JUPYTER_CONFIG_DIR: join(workshop, 'config'),
  JUPYTER_DATA_DIR: join(workshop, 'data'),
  JUPYTER_PATH: join(workshop, 'share/jupyter'),
  JUPYTER_RUNTIME_DIR: join(workshop, 'runtime'),
  IPYTHONDIR: join(workshop, 'ipython'),
};

async function run(command, args, cwd, environment = process.env) {
  try {
    return (await promisify(execFile)(command, args, { cwd, env: environment, maxBuffer: 2 ** 26 })).stdout.trim();
  } catch (error) {
    throw new Error(`${command} ${args.join(' ')} failed\n${error.stdout}\n${error.stderr}`);
  }
}

async function install() {
  for (const file of ['package.json', 'package-lock.json', '.npmrc']) copyFileSync(join(here, file), join(workshop, file));
  await run('npm', ['ci', '--no-audit', '--no-fund'], workshop);
  const packed = await run('npm', ['pack', '--json', '--pack-destination', workshop], root);
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const folders = Object.keys(dependencies).map((name) => join(root, 'node_modules', name));
  const local = ['--no-save', '--install-links', '--ignore-scripts', '--no-audit', '--no-fund'];
  await run('npm', ['install', ...local, join(workshop, JSON.parse(packed)[0].filename), ...folders], workshop);
  await run('tslab', ['install', '--python=/usr/bin/python3', `--prefix=${workshop}`], workshop, env);
}

/** A notebook without what differs from run to run or from machine to machine, and with its code cells numbered, which the kernel leaves out. */
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

async function execute(name) {
  copyFileSync(join(here, name), join(workshop, name));
  const output = join(workshop, `executed-${name}`);
  const command = ['nbconvert', '--to', 'notebook', '--execute', name, '--output', output];
  await run('jupyter', [...command, '--ExecutePreprocessor.timeout=120'], workshop, env);
  const text = textOf(settled(JSON.parse(readFileSync(output, 'utf8'))));
  if (options.write) writeFileSync(join(here, name), text);
  else assert.deepEqual(JSON.parse(text), JSON.parse(readFileSync(join(here, name), 'utf8')), `${name} prints something else`);
  console.log(`ok: ${name}`);
}

if (!existsSync('/usr/bin/jupyter-nbconvert')) {
  console.log('skipped: the notebooks; there is no jupyter-nbconvert here');
  process.exit(0);
}
try {
  await install();
  const names = readdirSync(here).filter((name) => name.endsWith('.ipynb'));
  assert.ok(names.length > 0);
  for (const name of names) await execute(name);
} finally {
  rmSync(workshop, { recursive: true, force: true });
}
