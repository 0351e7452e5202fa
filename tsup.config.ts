import { defineConfig } from 'tsup';

// One output file per module: a consumer's bundler then drops what it does not use.
export default defineConfig({
  entry: ['src/**/*.ts'],
  format: ['esm', 'cjs'],
  splitting: true,
  platform: 'neutral',
  target: 'es2022',
  sourcemap: true,
  clean: true,
  // The declarations of zod need URL, which no file of ours may use.
  dts: { compilerOptions: { ignoreDeprecations: '6.0', lib: ['ES2022', 'DOM'] } },
});
