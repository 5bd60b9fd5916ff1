import { createAlarmSession } from '../../simulation/drift/index.ts';

/** Counts alarms on days that nobody else counts; keeps the critical values between blocks of days. */
export const createJob = createAlarmSession;
