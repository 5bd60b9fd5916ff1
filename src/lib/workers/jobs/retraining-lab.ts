import { createLabSession } from '../../simulation/retraining/index.ts';

/** One world under some policies; keeps the last world and its models between calls. */
export const createJob = createLabSession;
