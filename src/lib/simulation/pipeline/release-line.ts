import { erlangC } from '../../stats/index.ts';
import type { Practice } from './practices.ts';

/** What is assumed of a team, whatever it has automated. */
export interface LineAssumptions {
	readonly releasesAMonth: number;
	/** People who do the work by hand, at least 1. */
	readonly people: number;
	/** Hours of hands-on work that one release takes with nothing automated. */
	readonly hoursByHand: number;
	/** Share of releases that carry a fault before any check, 0 to 1. */
	readonly faultShare: number;
}

/** How a line of releases does. Times are in working hours. */
export interface LineReading {
	readonly handsOnHours: number;
	/** Share of the people's time that releases take; from 1 on the queue never clears. */
	readonly utilisation: number;
	/** From the wish for a release to a model in service: waiting and work. */
	readonly leadHours: number;
	/** Faulty releases that reach users. */
	readonly faultsAMonth: number;
	/** Hours a month in which users meet a fault, if faults never overlap. */
	readonly faultHoursAMonth: number;
}

/** Working hours of one person in a month: seven a day, twenty days. */
export const monthHours = 140;

/** The share of the work by hand that each practice takes away; 3 % always stay. */
const spared: Readonly<Partial<Record<Practice, number>>> = {
	versioned: 0.1,
	ci: 0.22,
	training: 0.35,
	deployment: 0.2,
	pipelineDelivery: 0.1
};

/** The share of faulty releases that pass each check unseen. */
const missed: Readonly<Partial<Record<Practice, number>>> = {
	ci: 0.6,
	training: 0.6,
	deployment: 0.5
};

/** Hours until a fault in service is noticed: ten days if users must tell, half a day if watched. */
const unseenHours = 70;
const watchedHours = 3.5;

/** Hours to put the old model back where deployment is automatic; else it is done by hand. */
const rollbackHours = 0.5;

/**
 * A team's releases as a queue: they are wished for at random times, one person works on each, and
 * the work varies as an exponential does (M/M/c, so the wait is Erlang's C). All shares are
 * assumptions for the sake of the picture, not measurements.
 *
 * @throws StatsError if an assumption is out of range
 */
export function releaseLine(has: ReadonlySet<Practice>, assumed: LineAssumptions): LineReading {
	const product = (of: Readonly<Partial<Record<Practice, number>>>) =>
		Object.entries(of).reduce((all, [id, share]) => all * (has.has(id as Practice) ? share : 1), 1);
	const sparedShare = Object.entries(spared).reduce(
		(sum, [id, share]) => sum + (has.has(id as Practice) ? share : 0),
		0
	);
	const handsOnHours = assumed.hoursByHand * (1 - sparedShare);
	const faultsAMonth = assumed.releasesAMonth * assumed.faultShare * product(missed);
	const noticed = has.has('monitoring') ? watchedHours : unseenHours;
	const mended = has.has('deployment') ? rollbackHours : 0.2 * assumed.hoursByHand;
	return {
		handsOnHours,
		...queue(handsOnHours, assumed),
		faultsAMonth,
		faultHoursAMonth: faultsAMonth * (noticed + mended)
	};
}

function queue(handsOnHours: number, { people, releasesAMonth }: LineAssumptions) {
	const arrivalRate = releasesAMonth / monthHours;
	const utilisation = (arrivalRate * handsOnHours) / people;
	// A hair below 1, so that rounding never asks Erlang for a queue that cannot clear.
	if (utilisation >= 1 - 1e-9) return { utilisation, leadHours: Infinity };
	const { meanWait } = erlangC({ servers: people, arrivalRate, serviceRate: 1 / handsOnHours });
	return { utilisation, leadHours: meanWait + handsOnHours };
}
