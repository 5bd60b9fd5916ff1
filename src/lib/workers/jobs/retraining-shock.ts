import { shockBlock } from '../../simulation/retraining/index.ts';

/** A stretch of worlds with one shock and one training after it; several Workers share the worlds. */
export const createJob = () => shockBlock;
