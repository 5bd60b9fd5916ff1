import { measureSlow } from '../../simulation/drift/index.ts';

/** The detectors that need longer than a drag has. */
export const createJob = () => measureSlow;
