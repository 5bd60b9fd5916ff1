import { createFrontier } from '../../simulation/drift/index.ts';

/** Delay against false alarms over many streams; keeps those it has run between calls. */
export const createJob = createFrontier;
