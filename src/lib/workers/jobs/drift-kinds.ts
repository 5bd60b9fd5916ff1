import { createKindsSession } from '../../simulation/drift/index.ts';

/** Measures the first day after a change; keeps the model and the hold-out between calls. */
export const createJob = createKindsSession;
