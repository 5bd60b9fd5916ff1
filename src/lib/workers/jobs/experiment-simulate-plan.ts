import { simulatePlan } from '../../simulation/experiment/index.ts';

/** A planned experiment, run again and again. */
export const createJob = () => simulatePlan;
