// Names what only an owner of the repository can fill in. With `--publish`, nothing may be left of it.
import { readFileSync } from 'node:fs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const PLACE = 'https://example.invalid/';

const { homepage, bugs, repository } = JSON.parse(read('package.json'));
const open = Object.entries({ homepage, bugs, 'repository.url': repository.url })
  .filter(([, address]) => address.includes(PLACE))
  .map(([field]) => `${field} in package.json`);
for (const path of ['README.md']) if (read(path).includes(PLACE)) open.push(`the links in ${path}`);

if (open.length > 0) {
  console.log(`to be filled in by an owner, where ${PLACE} stands: ${open.join(', ')}`);
  if (process.argv.includes('--publish')) process.exit(1);
}
