import { armsBlock } from '../../simulation/experiment/index.ts';

/** A stretch of runs of one policy; several Workers share the runs. */
export const createJob = () => armsBlock;
