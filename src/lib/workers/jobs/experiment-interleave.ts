import { interleaveBlock } from '../../simulation/experiment/index.ts';

/** Experiments on two rankers, split and mixed; several Workers share them. */
export const createJob = () => interleaveBlock;
