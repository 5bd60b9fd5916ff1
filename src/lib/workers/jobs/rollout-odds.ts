import { oddsBlock } from '../../simulation/rollout/index.ts';

/** A stretch of runs of one release; several Workers share the runs. */
export const createJob = () => oddsBlock;
