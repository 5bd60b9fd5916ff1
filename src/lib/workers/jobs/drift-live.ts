import { createDriftSession } from '../../simulation/drift/index.ts';

/** Measures two windows; keeps the sorted draws between calls, so that a drag sorts nothing. */
export const createJob = createDriftSession;
