import { speedSteps } from '../../speed/index.ts';

/** How often each piece of work is timed. */
const rounds = 5;
/** Browsers round their clock to a tenth of a millisecond or a whole one. */
const leastMs = 15;

/** The same work by the core and by the usual code, timed in this engine. */
export const createJob = () => () =>
	speedSteps({ clock: () => performance.now(), rounds, leastMs });
