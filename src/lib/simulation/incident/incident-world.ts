import { createRng, type Rng } from '../../random/index.ts';
import type { CauseId } from './causes.ts';

/** Hours on the dashboards; the pager goes off at the end of the last one. */
export const hours = 36;
/** The hour at which it broke. */
export const broke = 24;
const fraudsAnHour = 400;
const usualRecall = 0.8;

/** The four cells that recall is split into, and their share of the fraud. */
export const cells = [
	{ name: 'North, known shops', share: 0.35, isSouth: false, isNew: false },
	{ name: 'South, known shops', share: 0.35, isSouth: true, isNew: false },
	{ name: 'North, new shops', share: 0.15, isSouth: false, isNew: true },
	{ name: 'South, new shops', share: 0.15, isSouth: true, isNew: true }
] as const;

type Cell = (typeof cells)[number];

export type IncidentWorld = {
	readonly cause: CauseId;
	readonly seed: number | string;
	/** By hour: labels of fraud that arrived, and how many of those the model had caught. */
	readonly labels: readonly number[];
	readonly caught: readonly number[];
	/** Over the hours since it broke and before, in the order of the cells. */
	readonly recallBefore: readonly number[];
	readonly recallAfter: readonly number[];
	/** By hour: 99th percentile in ms, share of default scores, minutes since features were made. */
	readonly p99: readonly number[];
	readonly defaults: readonly number[];
	readonly age: readonly number[];
};

/** From 0 where it broke to 1 at the end, for what creeps in. */
const creep = (hour: number) => Math.max(0, (hour - broke) / (hours - 1 - broke));

const fall: Readonly<Record<CauseId, (hour: number, cell: Cell) => number>> = {
	'late-labels': () => 0,
	cents: () => 0.22,
	'stale-features': (hour) => 0.3 * creep(hour),
	'wrong-version': (_, cell) => (cell.isSouth ? 0.42 : 0),
	timeouts: () => 0.24,
	'new-pattern': (hour, cell) => (cell.isNew ? 0.75 * creep(hour) : 0)
};

function countHour(rng: Rng, cause: CauseId, hour: number) {
	const isBroken = hour >= broke;
	return cells.map((cell) => {
		const frauds = rng.poisson(fraudsAnHour * cell.share);
		const recall = usualRecall - (isBroken ? fall[cause](hour, cell) : 0);
		const found = rng.binomial(frauds, recall);
		// The feed that stops carries the confirmations of caught fraud; a third comes another way.
		const caught = isBroken && cause === 'late-labels' ? rng.binomial(found, 0.33) : found;
		return { caught, labels: caught + frauds - found };
	});
}

const wobble = (rng: Rng, value: number, share: number) => value * (1 + share * rng.normal());

/**
 * A day and a half of a payment service that breaks at hour 24, for one reason.
 *
 * @param cause the reason, hidden from whoever plays
 */
export function incidentWorld(cause: CauseId, seed: number | string): IncidentWorld {
	const rng = createRng(seed).fork(cause);
	const times = Array.from({ length: hours }, (_, hour) => hour);
	const counted = times.map((hour) => countHour(rng, cause, hour));
	const sum = (hour: readonly { labels: number; caught: number }[], what: 'labels' | 'caught') =>
		hour.reduce((total, cell) => total + cell[what], 0);
	const recall = (from: number, to: number) =>
		cells.map((_, cell) => {
			const rows = counted.slice(from, to).map((hour) => hour[cell] ?? { labels: 0, caught: 0 });
			return sum(rows, 'caught') / sum(rows, 'labels');
		});
	const broken = (is: CauseId, hour: number) => cause === is && hour >= broke;
	return {
		cause,
		seed,
		labels: counted.map((hour) => sum(hour, 'labels')),
		caught: counted.map((hour) => sum(hour, 'caught')),
		recallBefore: recall(0, broke),
		recallAfter: recall(hours - 4, hours),
		p99: times.map((hour) => wobble(rng, broken('timeouts', hour) ? 200 : 88, 0.03)),
		defaults: times.map((hour) =>
			Math.abs(wobble(rng, broken('timeouts', hour) ? 0.3 : 0.002, 0.1))
		),
		age: times.map((hour) =>
			broken('stale-features', hour) ? 60 * (hour - broke) + 20 : Math.abs(wobble(rng, 12, 0.2))
		)
	};
}
