import { readJudges } from '../../simulation/drift/index.ts';

/** What every judge says of the windows on the screen. */
export const createJob = () => readJudges;
