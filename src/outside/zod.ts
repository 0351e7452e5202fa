// The only file that loads zod, which the main door does without.
export * as z from 'zod';
