import { answerPlan } from '../../simulation/experiment/index.ts';

/** A plan of the Experiment Lab, answered off the page. */
export const createJob = () => answerPlan;
