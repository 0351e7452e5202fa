// The last lines of the gate: how many tests passed in each time zone, and in all of them. Takes the exit code of the gate.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../coverage/tests/', import.meta.url);
const gateFailed = process.argv[2] !== '0';
const passed = new Set();
const failed = new Set();

for (const file of existsSync(folder) ? readdirSync(folder).sort() : []) {
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(
    readFileSync(new URL(file, folder), 'utf8'),
  );
  console.log(
    `${file.replace('.json', '')}: ${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`,
  );
  for (const { name, status: whole, assertionResults } of testResults) {
    // A file that cannot even be loaded has no tests to count.
    if (whole === 'failed' && assertionResults.length === 0) failed.add(name);
    for (const [index, { fullName, status }] of assertionResults.entries()) {
      if (status === 'passed') passed.add(`${name} ${index} ${fullName}`);
      if (status === 'failed') failed.add(`${name} ${index} ${fullName}`);
    }
  }
}

if (gateFailed && failed.size === 0) {
  console.log('A step of the gate other than the tests failed; it counts as one.');
  failed.add('the gate');
}
for (const test of failed) passed.delete(test);
console.log(`${passed.size} passed, ${failed.size} failed`);
