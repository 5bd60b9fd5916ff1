import { anytimeCoverage } from '../../simulation/experiment/index.ts';

/** How often an interval that is looked at after every user holds the truth all along. */
export const createJob = () => anytimeCoverage;
