import { createGuardSession } from '../../manifests/index.ts';

/** Reads a manifest and runs its guard; keeps what it has counted, so that more runs cost only those. */
export const createJob = createGuardSession;
