import { expect, test } from 'vitest';
import { Course } from '../../../../../src/lib/simulation/rollout/release/course.ts';
import {
	createTally,
	FRESH,
	OLD
} from '../../../../../src/lib/simulation/rollout/release/tally.ts';
import type {
	Order,
	Release,
	ReleaseEvent
} from '../../../../../src/lib/simulation/rollout/index.ts';
import { tenth } from './worlds.ts';

interface Played {
	readonly release?: Release;
	/** Errors of the new model among 600 requests of a minute. */
	readonly errors?: (cell: number) => number;
	readonly orders?: readonly Order[];
}

/** Plays a course over cells of a minute with counts as told. */
function play({ release = tenth, errors = () => 0, orders = [] }: Played, cells = 200) {
	const tally = createTally(cells);
	const events: ReleaseEvent[] = [];
	const shares: number[] = [];
	const course = new Course(release, {
		tally,
		cellSeconds: 60,
		votes: { all: 0, fresh: 0 },
		percentile: () => NaN,
		happened: (event) => events.push(event)
	});
	for (let cell = 0; cell < cells; cell++) {
		for (const { tick, does } of orders) if (tick === cell) course.obey(does, cell);
		const { fresh, mirrored } = course.before(cell);
		shares.push(fresh);
		const requests = fresh + mirrored > 0 ? 600 : 0;
		tally.add(FRESH, { requests, errors: errors(cell), conversions: 0, copies: 0 });
		tally.add(OLD, { requests: 5400, errors: 0, conversions: 0, copies: 0 });
		tally.close();
		course.after(cell + 1);
	}
	course.finish(cells);
	return { course, shares, kinds: events.filter(({ kind }) => kind !== 'look') };
}

test('holds its step, then promotes', () => {
	const { course, shares, kinds } = play({});
	expect(shares[59]).toBe(0.1);
	expect(shares[60]).toBe(1);
	expect(course.end).toBe('promoted');
	expect(kinds.map(({ kind, tick }) => [kind, tick])).toEqual([
		['starts', 0],
		['promotes', 60],
		['ends', 200]
	]);
});

test('a guard rolls back, evenly, over the minutes that it takes', () => {
	const { course, shares, kinds } = play({ errors: (cell) => (cell === 12 ? 4 : 0) });
	expect([14, 15, 16, 17].map((cell) => shares[cell])).toEqual([0.1, 0.1, 0.05, 0]);
	expect([course.end, course.leftAt, course.restoredAt]).toEqual(['rolled back', 15, 17]);
	expect(kinds[1]).toMatchObject({ kind: 'rolls back', by: 'guard', look: { tick: 15 } });
});

test('no step is taken while a guard objects', () => {
	const guards = tenth.guards.map((guard) => ({ ...guard, inARow: 3 }));
	const errors = (cell: number) => (cell >= 55 && cell < 65 ? 3 : 0);
	const { shares } = play({ release: { ...tenth, guards }, errors });
	expect(shares[69]).toBe(0.1);
	expect(shares[70]).toBe(1);
});

test('the learner holds, goes on, promotes and rolls back', () => {
	const held = play({
		orders: [
			{ tick: 30, does: 'hold' },
			{ tick: 90, does: 'go on' }
		]
	});
	expect([held.shares[89], held.shares[90]]).toEqual([0.1, 1]);
	expect(held.kinds.map(({ kind }) => kind)).toContain('holds');
	expect(play({ orders: [{ tick: 5, does: 'promote' }] }).shares[5]).toBe(1);
	const back = play({ orders: [{ tick: 100, does: 'roll back' }] });
	// Promoted at 60, so that going back is another deployment.
	expect([100, 105, 115].map((cell) => back.shares[cell])).toEqual([1, 2 / 3, 0]);
	expect(back.kinds.at(-3)).toMatchObject({ kind: 'rolls back', by: 'learner' });
});

test('a shadow that is stopped was never live', () => {
	const plan = { ...tenth.plan, strategy: 'shadow' } as const;
	const { course, kinds } = play({ release: { ...tenth, plan }, errors: () => 9 });
	expect(course.wasLive).toBe(false);
	expect(kinds.map(({ kind, tick }) => [kind, tick]).slice(0, 3)).toEqual([
		['mirrors', 0],
		['rolls back', 5],
		['restored', 5]
	]);
});

test('a stage that ends with the day still decides', () => {
	const plan = { ...tenth.plan, holdMinutes: 200 };
	expect(play({ release: { ...tenth, plan } }).course.end).toBe('promoted');
	expect(play({ release: { ...tenth, plan } }, 199).course.end).toBe('still running');
});
