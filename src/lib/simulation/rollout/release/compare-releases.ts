import { asksLatency } from './latency-windows.ts';
import { startRelease } from './start-release.ts';
import { strategies } from './strategies/strategies.ts';
import type { Bill, Plan, Release, ReleaseRun } from './types.ts';

/** One strategy's release, in short. */
export interface ReleaseSummary {
	readonly plan: Plan;
	readonly end: ReleaseRun['end'];
	readonly bill: Bill;
	/** Share of live answers by the new model, at most so many points evenly over the time. */
	readonly shares: Float64Array;
	/** Share of requests that were copied, at the same points. */
	readonly mirrored: Float64Array;
	/** Ticks at which it was decided to go back or to promote; undefined if it never was. */
	readonly leftAt: number | undefined;
	readonly promotedAt: number | undefined;
	/** Tick at which the fault took effect; undefined without one. */
	readonly faultAt: number | undefined;
	/** Requests of all users over the whole time. */
	readonly requests: number;
}

/** Points of a curve over time. */
const points = 192;
/** Ticks between two yields. */
const stretch = 20;

/**
 * The same day and seed under every strategy: the release's own plan for its own strategy, and for
 * the others what each does by default. Orders are left out.
 *
 * @returns a generator that yields the share done
 */
export function* compareReleases(release: Release): Generator<number, ReleaseSummary[], void> {
	const { world, guards, plan: own } = release;
	const latency = asksLatency(guards);
	const summaries: ReleaseSummary[] = [];
	for (const [done, strategy] of strategies.entries()) {
		const plan = strategy.id === own.strategy ? own : strategy.plan(world);
		const session = startRelease({ world, guards, plan }, { latency });
		while (session.tick < session.ticks) {
			session.advance(session.tick + stretch);
			yield (done + session.tick / session.ticks) / strategies.length;
		}
		summaries.push(summaryOf(session.run()));
	}
	return summaries;
}

function summaryOf({ release, ticks, shares, mirrored, requests, events, ...run }: ReleaseRun) {
	const size = Math.min(points, ticks);
	const at = (point: number) => Math.floor((point * ticks) / size);
	const arrived = (tick: number) => requests.reduce((sum, list) => sum + list[tick]!, 0);
	const tickOf = (kind: 'rolls back' | 'promotes' | 'fault begins') =>
		events.find((event) => event.kind === kind)?.tick;
	return {
		plan: release.plan,
		end: run.end,
		bill: run.bill,
		shares: Float64Array.from({ length: size }, (_, point) => shares[1]![at(point)]!),
		mirrored: Float64Array.from({ length: size }, (_, point) => {
			const all = arrived(at(point));
			return all > 0 ? mirrored[at(point)]! / all : 0;
		}),
		leftAt: tickOf('rolls back'),
		promotedAt: tickOf('promotes'),
		faultAt: tickOf('fault begins'),
		requests: requests.flatMap((list) => [...list]).reduce((sum, n) => sum + n, 0)
	};
}
