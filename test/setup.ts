import fc from 'fast-check';

// The gate is repeatable; FC_SEED=$RANDOM looks further.
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20261121) });
// That of Node.js. The runner's 100 lines are most of what an error costs, and the laws see a hundred thousand of them.
Error.stackTraceLimit = 10;
