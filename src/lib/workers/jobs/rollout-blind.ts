import { playRound } from '../../simulation/rollout/index.ts';

/** A round of blind mode, as far as it has been played. */
export const createJob = () => playRound;
