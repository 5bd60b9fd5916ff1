/** Dollars a minute since 1 January 2026, and limits, as GitHub's pages gave them (read 2026-11-23). */
export const runnerPrices = {
	/** Standard Linux, 2 cores, private repositories. */
	standard: 0.006,
	/** Larger Linux runner with one Tesla T4. */
	gpu: 0.052,
	/** A month, private repositories, plan Free; larger runners cannot use them. */
	freeMinutes: 2000,
	/** After which a job on a hosted runner is ended. */
	jobHours: 6
} as const;

export type BillOptions = {
	/** Trainings a month. */
	readonly runs: number;
	/** Hours that one training takes on a machine with a GPU. */
	readonly hours: number;
	/** Dollars an hour of the cloud machine. */
	readonly cloudPrice: number;
};

export type BillLine = {
	readonly id: 'gpu-runner' | 'waiting' | 'call-back';
	/** Dollars a month. */
	readonly runner: number;
	readonly cloud: number;
	/** Minutes a month on the standard runner, before the free ones are taken off. */
	readonly standardMinutes: number;
	/** The job would be ended by the limit before the training is done. */
	readonly isCut: boolean;
};

/** Minutes that starting a job and reading its result take on the standard runner. */
const startMinutes = 3;

const paid = (minutes: number) =>
	Math.max(0, minutes - runnerPrices.freeMinutes) * runnerPrices.standard;

/**
 * What a month of trainings costs: on a hosted runner with a GPU, in a cloud while a runner waits, or
 * in a cloud that calls back. Each job is billed in whole minutes, up to the limit that ends it.
 */
export function workflowBill({ runs, hours, cloudPrice }: BillOptions): BillLine[] {
	const isCut = hours > runnerPrices.jobHours;
	const minutes = Math.ceil(60 * Math.min(hours, runnerPrices.jobHours));
	const cloud = runs * hours * cloudPrice;
	const waiting = runs * Math.min(startMinutes + minutes, 60 * runnerPrices.jobHours);
	const short = runs * 2 * startMinutes;
	return [
		{
			id: 'gpu-runner',
			runner: runs * minutes * runnerPrices.gpu,
			cloud: 0,
			standardMinutes: 0,
			isCut
		},
		{
			id: 'waiting',
			runner: paid(waiting),
			cloud,
			standardMinutes: waiting,
			isCut: 60 * hours + startMinutes > 60 * runnerPrices.jobHours
		},
		{ id: 'call-back', runner: paid(short), cloud, standardMinutes: short, isCut: false }
	];
}
