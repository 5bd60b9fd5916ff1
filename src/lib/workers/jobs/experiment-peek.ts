import { runPeeks } from '../../simulation/experiment/index.ts';

/** Many tests at once, looked at by every rule. */
export const createJob = () => runPeeks;
