import { measureStream } from '../../simulation/drift/index.ts';

/** One stream and everyone who watches it. */
export const createJob = () => measureStream;
