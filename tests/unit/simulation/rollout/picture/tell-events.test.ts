import { expect, test } from 'vitest';
import type { Look, ReleaseEvent } from '../../../../../src/lib/simulation/rollout/index.ts';
import { tellEvents } from '../../../../../src/lib/simulation/rollout/picture/tell-events.ts';

const seen = { requests: 10, errors: 1 };
const look = (tick: number, result: Look['result'], streak = 1): ReleaseEvent => ({
	kind: 'look',
	tick,
	look: { tick, guard: 0, result, fresh: seen, control: seen, value: 1, streak }
});
const starts: ReleaseEvent = { kind: 'starts', tick: 0, share: 0.1 };
const told = (events: readonly ReleaseEvent[]) =>
	tellEvents(events).told.map(({ event, times }) => [event.kind, event.tick, times]);

test('healthy looks have no line, and equal looks in a row share one', () => {
	const silent = [5, 10, 15].map((tick) => look(tick, 'not enough data'));
	expect(told([starts, ...silent, look(20, 'healthy'), look(25, 'fires')])).toEqual([
		['starts', 0, 1],
		['look', 5, 3],
		['look', 25, 1]
	]);
});

test('the looks that led to a rollback keep their lines', () => {
	const [first, second] = [look(5, 'fires', 1), look(10, 'fires', 2)];
	const decided = second.kind === 'look' ? second.look : undefined;
	const back: ReleaseEvent = { kind: 'rolls back', tick: 10, by: 'guard', look: decided };
	expect(told([starts, first, second, back]).map(([, tick]) => tick)).toEqual([0, 5, 10, 10]);
});

test('of many lines the first and the last are kept, and the rest is counted', () => {
	const many = Array.from({ length: 40 }, (_, i) => look(i, i % 2 ? 'healthy' : 'fires'));
	const { told: kept, untold } = tellEvents([starts, ...many]);
	expect(kept).toHaveLength(9);
	expect(untold).toBe(12);
	expect(kept.at(-1)?.event.tick).toBe(38);
});
