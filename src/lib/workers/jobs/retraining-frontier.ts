import { frontierBlock } from '../../simulation/retraining/index.ts';

/** A stretch of worlds under every policy; several Workers share the worlds. */
export const createJob = () => frontierBlock;
