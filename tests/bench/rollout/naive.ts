import { arrivalRate, type Split, type World } from '../../../src/lib/simulation/traffic/index.ts';

interface Request {
	at: number;
	user: number;
	arm: 'old' | 'fresh' | 'baseline';
	segment: string;
	failed: boolean;
	converted: boolean;
	ms: number;
}

const arms = ['old', 'fresh', 'baseline'] as const;

/**
 * The simulator as one would write it first: a request is an object, a percentile sorts them.
 *
 * @param isWhole whether a request has a user and a moment too
 */
export function naiveTick(
	world: World,
	{ split, tick, isWhole }: { split: Split; tick: number; isWhole: boolean }
) {
	const rate = arrivalRate(world, tick);
	const requests: Request[] = [];
	// A request that is not whole has the same fields, so that the engine treats both alike.
	const add = (at: number, user: number) => requests.push(requestOf(world, split, at, user));
	if (!isWhole) for (let left = rate * world.tickSeconds; left >= 1; left--) add(0, 0);
	for (let at = gap(rate); isWhole && at < world.tickSeconds; at += gap(rate)) {
		add(at, Math.floor(Math.random() * world.users.perDay));
	}
	return { requests: requests.length, summary: arms.map((arm) => summaryOf(requests, arm, world)) };
}

const gap = (rate: number) => -Math.log(1 - Math.random()) / rate;

function requestOf(world: World, split: Split, at: number, user: number): Request {
	const arm = pick(arms, (_, i) => split.shares[i] ?? 0);
	const segment = pick(world.segments, ({ share }) => share).name;
	const { errorRate, conversion, latency } = arm === 'fresh' ? world.fresh : world.old;
	const failed = Math.random() < errorRate;
	const converted = !failed && Math.random() < conversion;
	const ms = Math.exp(Math.log(latency.medianMs) + latency.sigma * gaussian());
	return { at, user, arm, segment, failed, converted, ms };
}

function pick<T>(list: readonly T[], shareOf: (item: T, index: number) => number): T {
	let left = Math.random();
	for (const [i, item] of list.entries()) {
		left -= shareOf(item, i);
		if (left < 0) return item;
	}
	return list.at(-1) as T;
}

function gaussian(): number {
	const radius = Math.sqrt(-2 * Math.log(1 - Math.random()));
	return radius * Math.cos(2 * Math.PI * Math.random());
}

function summaryOf(all: readonly Request[], arm: Request['arm'], world: World) {
	const mine = all.filter((request) => request.arm === arm);
	const sorted = mine.map(({ ms }) => ms).sort((a, b) => a - b);
	return {
		arm,
		p50: sorted[Math.floor(0.5 * sorted.length)],
		p99: sorted[Math.floor(0.99 * sorted.length)],
		segments: world.segments.map(({ name }) => {
			const here = mine.filter(({ segment }) => segment === name);
			const errors = here.filter(({ failed }) => failed).length;
			const conversions = here.filter(({ converted }) => converted).length;
			return { name, requests: here.length, errors, conversions };
		})
	};
}
