import { gateOdds } from '../../simulation/retraining/index.ts';

/** How often each gate lets a candidate of known accuracy through; several Workers share the hold-outs. */
export const createJob = () => gateOdds;
