import type { Split, TickCounts, World } from '../../traffic/index.ts';
import type { ReleaseRun } from './types.ts';

type Lists = Omit<ReleaseRun, 'release' | 'ticks' | 'events' | 'end' | 'bill'>;

/** What is kept of every tick. */
export interface Recording {
	readonly lists: Lists;
	write(tick: number, split: Split, counts: TickCounts): void;
}

/** Lists for a whole release; latencies are NaN until they are written. */
export function createRecording({ segments }: World, ticks: number): Recording {
	const size = segments.length;
	const lists = emptyLists(ticks, size);
	const write = (arm: 0 | 1 | 2, tick: number, counts: TickCounts) => {
		lists.requests[arm][tick] = armSum(counts.requests, arm, size);
		lists.errors[arm][tick] = armSum(counts.errors, arm, size);
		lists.conversions[arm][tick] = armSum(counts.conversions, arm, size);
		lists.replicas[arm][tick] = counts.replicas[arm] ?? 0;
		const latency = counts.latency[arm];
		lists.p50[arm][tick] = latency?.percentile(0.5) ?? NaN;
		lists.p95[arm][tick] = latency?.percentile(0.95) ?? NaN;
		lists.p99[arm][tick] = latency?.percentile(0.99) ?? NaN;
		runOn(lists.segmentRequests[arm], counts.requests, { tick, arm, size });
		runOn(lists.segmentErrors[arm], counts.errors, { tick, arm, size });
	};
	return {
		lists,
		write(tick, split, counts) {
			for (const arm of [0, 1, 2] as const) {
				lists.shares[arm][tick] = split.shares[arm];
				write(arm, tick, counts);
			}
			lists.mirrored[tick] = counts.mirrored.requests;
			lists.mirroredErrors[tick] = counts.mirrored.errors;
		}
	};
}

function emptyLists(ticks: number, segments: number) {
	const byArm = (fill = 0, length = ticks) => {
		const list = () => new Float64Array(length).fill(fill);
		return [list(), list(), list()] as const;
	};
	return {
		shares: byArm(),
		mirrored: new Float64Array(ticks),
		mirroredErrors: new Float64Array(ticks),
		requests: byArm(),
		errors: byArm(),
		conversions: byArm(),
		p50: byArm(NaN),
		p95: byArm(NaN),
		p99: byArm(NaN),
		segmentRequests: byArm(0, ticks * segments),
		segmentErrors: byArm(0, ticks * segments),
		usersTouched: new Float64Array(ticks),
		replicas: byArm()
	};
}

/** The sum over an arm's segments. */
export function armSum(list: Float64Array, arm: number, segments: number): number {
	let sum = 0;
	for (let i = arm * segments; i < (arm + 1) * segments; i++) sum += list[i]!;
	return sum;
}

/** Adds a tick's counts by segment to the running sums. */
function runOn(
	sums: Float64Array,
	counts: Float64Array,
	{ tick, arm, size }: { tick: number; arm: number; size: number }
): void {
	for (let s = 0; s < size; s++) {
		const before = tick > 0 ? sums[(tick - 1) * size + s]! : 0;
		sums[tick * size + s] = before + counts[arm * size + s]!;
	}
}
