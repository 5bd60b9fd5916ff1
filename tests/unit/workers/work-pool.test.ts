import { expect, it } from 'vitest';
import type { Channel } from '../../../src/lib/workers/create-channel.ts';
import type { Outcome } from '../../../src/lib/workers/outcome.ts';
import { WorkPool } from '../../../src/lib/workers/work-pool.ts';

type Lane = Channel<'driftTheory'>;
type Input = Parameters<Lane['start']>[0];
type Settled = Outcome<never[]>;

/** Channels whose runs end when the test says so. */
function laneBook() {
	const running: { input: string; end: (outcome: Settled) => void }[] = [];
	const closed: number[] = [];
	let opened = 0;
	const open = (): Lane => {
		const number = opened++;
		return {
			start: (input) => {
				let end!: (outcome: Settled) => void;
				const result = new Promise<Settled>((resolve) => (end = resolve));
				running.push({ input: input.id, end });
				return { result, cancel: () => end({ status: 'cancelled' }) };
			},
			close: () => closed.push(number)
		};
	};
	return { open, running, closed, count: () => opened };
}

const input = (id: string) => ({ id }) as Input;
const done: Settled = { status: 'done', value: [] };

it('opens no more channels than it may, and serves the rest in order', async () => {
	const { open, running, count } = laneBook();
	const pool = new WorkPool<'driftTheory'>(open, 2);
	const results = ['a', 'b', 'c', 'd'].map((id) => pool.start(input(id)).result);
	expect(running.map((run) => run.input)).toEqual(['a', 'b']);
	running[1]?.end(done);
	expect(await results[1]).toEqual(done);
	expect(running.map((run) => run.input)).toEqual(['a', 'b', 'c']);
	running[0]?.end({ status: 'failed', code: 'unexpected', sentence: 'No.', detail: '' });
	expect((await results[0])?.status).toBe('failed');
	expect(running.map((run) => run.input)).toEqual(['a', 'b', 'c', 'd']);
	expect(count()).toBe(2);
});

it('cancels what runs and what waits, and goes on with the same channels', async () => {
	const { open, running, count } = laneBook();
	const pool = new WorkPool<'driftTheory'>(open, 1);
	const results = ['a', 'b'].map((id) => pool.start(input(id)).result);
	pool.cancel();
	expect((await Promise.all(results)).map(({ status }) => status)).toEqual([
		'cancelled',
		'cancelled'
	]);
	const again = pool.start(input('c'));
	expect(running.map((run) => run.input)).toEqual(['a', 'c']);
	again.cancel();
	expect((await again.result).status).toBe('cancelled');
	expect(count()).toBe(1);
});

it('closes its channels, and opens new ones when it is used again', async () => {
	const { open, closed, count } = laneBook();
	const pool = new WorkPool<'driftTheory'>(open, 3);
	const results = ['a', 'b'].map((id) => pool.start(input(id)).result);
	pool.close();
	await Promise.all(results);
	expect(closed).toEqual([0, 1]);
	void pool.start(input('c'));
	expect(count()).toBe(3);
});

it('leaves a core to the page while it is asked to, and takes it again after', async () => {
	const { open, running } = laneBook();
	const pool = new WorkPool<'driftTheory'>(open, 2);
	const results = ['a', 'b', 'c', 'd'].map((id) => pool.start(input(id)).result);
	pool.leaveRoom(true);
	running[0]?.end(done);
	await results[0];
	expect(running.map((run) => run.input)).toEqual(['a', 'b']);
	running[1]?.end(done);
	await results[1];
	expect(running.map((run) => run.input)).toEqual(['a', 'b', 'c']);
	pool.leaveRoom(false);
	expect(running.map((run) => run.input)).toEqual(['a', 'b', 'c', 'd']);
});

it('goes on with one channel when it has no other to leave', () => {
	const { open, running } = laneBook();
	const pool = new WorkPool<'driftTheory'>(open, 1);
	pool.leaveRoom(true);
	void pool.start(input('a'));
	expect(running).toHaveLength(1);
});
