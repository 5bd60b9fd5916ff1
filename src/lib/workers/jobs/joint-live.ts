import { createJointSession } from '../../simulation/drift/index.ts';

/** Measures two windows of two features; keeps dice and marginals while a strength moves. */
export const createJob = createJointSession;
