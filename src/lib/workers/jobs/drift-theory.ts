import { theorySteps } from '../../simulation/drift/index.ts';

/** The curve that theory draws for one detector. */
export const createJob = () => theorySteps;
