import fc from 'fast-check';

// The gate is repeatable; FC_SEED=$RANDOM looks further.
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20261121) });
