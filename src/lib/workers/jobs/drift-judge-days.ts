import { createJudgeSession } from '../../simulation/drift/index.ts';

/** How often every judge rings on replayed days; keeps the days of earlier batches between calls. */
export const createJob = createJudgeSession;
