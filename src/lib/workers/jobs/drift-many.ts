import { createManySession } from '../../simulation/drift/index.ts';

/** Counts days of many features; keeps what it has counted, so that more days cost only those. */
export const createJob = createManySession;
