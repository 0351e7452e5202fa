import { mergeConfig } from 'vitest/config';
import all from '../vitest.config.js';

// What a change of one file must not need to be noticed: tests that call every function in turn, which take long, and
// those that read the sources as text, which mutation rewrites. Mutation then asks for a test that knows the right
// answer.
const LEFT_OUT = [
  ...['architecture', 'documentation', 'examples', 'exports', 'labels', 'types'],
  ...[
    'fuzz',
    'growth',
    'hostile',
    'shared-state',
    'digest/digest',
    'explain/words',
    'small-cells/exits',
    'small-cells/hidden-number',
  ],
].map((name) => `test/${name}.test.ts`);

const { projects = [], ...test } = all.test ?? {};
export default {
  ...all,
  test: {
    ...test,
    setupFiles: ['test/setup.ts', 'test/mutation/setup.ts'],
    projects: projects.map((project) => mergeConfig(Object(project), { test: { exclude: LEFT_OUT, pool: 'threads' } })),
  },
};
