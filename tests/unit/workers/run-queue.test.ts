import { afterEach, expect, test, vi } from 'vitest';
import { StatsError } from '../../../src/lib/stats/index.ts';
import { inlinePort } from '../../../src/lib/workers/inline-port.ts';
import { job, type JobTable } from '../../../src/lib/workers/job.ts';
import type { Outcome } from '../../../src/lib/workers/outcome.ts';
import type { Port } from '../../../src/lib/workers/protocol.ts';
import { RunQueue } from '../../../src/lib/workers/run-queue.ts';
import { messageChannelPort } from './message-channel-port.ts';

/** Works for `ms`, in steps of a millisecond, and returns what it was given. */
function* workFor({ ms, tag }: { ms: number; tag: string }): Generator<number, string, void> {
	const start = performance.now();
	while (performance.now() - start < ms) {
		const step = performance.now();
		while (performance.now() - step < 1);
		yield Math.min(1, (performance.now() - start) / ms);
	}
	return tag;
}

const table = {
	live: job({
		load: async () => ({ createJob: () => workFor }),
		estimateMs: ({ ms }) => ms,
		whenNewer: 'finish'
	}),
	slow: job({
		load: async () => ({ createJob: () => workFor }),
		estimateMs: ({ ms }) => ms,
		whenNewer: 'stop'
	}),
	remember: job({
		load: async () => ({
			createJob: () => {
				let calls = 0;
				return (values: Float64Array) => ({ calls: ++calls, values: values.map((x) => 2 * x) });
			}
		}),
		estimateMs: () => 10,
		whenNewer: 'finish'
	}),
	fail: job({
		load: async () => ({
			createJob: () => (kind: string) => {
				if (kind === 'stats') throw new StatsError('too-few', 'mean requires one value, got 0');
				throw new TypeError('x is undefined');
			}
		}),
		estimateMs: () => 10,
		whenNewer: 'finish'
	}),
	absent: job({
		load: (): Promise<{ createJob: () => () => number }> => Promise.reject(new Error('404')),
		estimateMs: () => 10,
		whenNewer: 'finish'
	})
};

const opened: { close: () => void }[] = [];
afterEach(() => opened.splice(0).forEach((queue) => queue.close()));

function queueOf<Name extends keyof typeof table>(name: Name, worker?: () => Port) {
	const calls = { inline: 0, worker: 0, warm: 0 };
	const queue = new RunQueue(name, table[name] as never, {
		inline: () => (calls.inline++, inlinePort(table as JobTable)),
		worker: () => (calls.worker++, (worker ?? (() => messageChannelPort(table as JobTable)))()),
		keepWarm: () => calls.warm++
	});
	opened.push(queue);
	const start = queue.start.bind(queue) as (
		input: unknown,
		options?: Parameters<typeof queue.start>[1]
	) => { result: Promise<Outcome<unknown>>; cancel: () => void };
	return { start, close: () => queue.close(), calls };
}

test('start runs small work inline and larger work in a Worker', async () => {
	const queue = queueOf('live');
	const small = await queue.start({ ms: 1, tag: 'small' }).result;
	expect(small).toEqual({ status: 'done', value: 'small' });
	expect(queue.calls).toMatchObject({ inline: 1, worker: 0 });
	const large = await queue.start({ ms: 5, tag: 'large' }).result;
	expect(large).toEqual({ status: 'done', value: 'large' });
	expect(queue.calls).toMatchObject({ inline: 1, worker: 1 });
});

test('start runs everything inline where the platform has no Workers', async () => {
	const places = { inline: () => inlinePort(table as JobTable), worker: undefined };
	const queue = new RunQueue('live', table.live, { ...places, keepWarm: () => {} });
	const outcome = await queue.start({ ms: 40, tag: 'alone' }).result;
	expect(outcome).toEqual({ status: 'done', value: 'alone' });
});

test('start keeps one run in flight and one waiting, and the newest wins', async () => {
	const queue = queueOf('live');
	const runs = ['a', 'b', 'c', 'd'].map((tag) => queue.start({ ms: 20, tag }).result);
	expect(await Promise.all(runs)).toEqual([
		{ status: 'done', value: 'a' },
		{ status: 'superseded' },
		{ status: 'superseded' },
		{ status: 'done', value: 'd' }
	]);
});

test('start stops the run in flight where a newer one makes it worthless', async () => {
	const queue = queueOf('slow');
	const first = queue.start({ ms: 10_000, tag: 'old' });
	await new Promise((resolve) => setTimeout(resolve, 30));
	const from = performance.now();
	const second = queue.start({ ms: 5, tag: 'new' });
	expect(await first.result).toEqual({ status: 'superseded' });
	expect(await second.result).toEqual({ status: 'done', value: 'new' });
	expect(performance.now() - from).toBeLessThan(500);
	expect(queue.calls.worker).toBe(1);
});

test('cancel settles at once and frees the channel within 50 ms', async () => {
	const queue = queueOf('slow');
	const run = queue.start({ ms: 10_000, tag: 'long' });
	await new Promise((resolve) => setTimeout(resolve, 30));
	const from = performance.now();
	run.cancel();
	expect(await run.result).toEqual({ status: 'cancelled' });
	await queue.start({ ms: 3, tag: 'next' }).result;
	expect(performance.now() - from).toBeLessThan(500);
	expect(queue.calls.worker).toBe(1);
});

test('cancel takes a waiting run back without touching the one in flight', async () => {
	const queue = queueOf('live');
	const first = queue.start({ ms: 20, tag: 'first' });
	const second = queue.start({ ms: 20, tag: 'second' });
	second.cancel();
	expect(await second.result).toEqual({ status: 'cancelled' });
	expect(await first.result).toEqual({ status: 'done', value: 'first' });
});

test('cancel ends a side that never answers after 40 ms and goes on with the next', async () => {
	vi.useFakeTimers();
	try {
		const closed: number[] = [];
		let count = 0;
		const queue = queueOf('slow', () => {
			const id = ++count;
			return { post: () => {}, listen: () => {}, close: () => closed.push(id) };
		});
		const stuck = queue.start({ ms: 1000, tag: 'stuck' });
		const next = queue.start({ ms: 1000, tag: 'next' });
		expect(await stuck.result).toEqual({ status: 'superseded' });
		vi.advanceTimersByTime(39);
		expect(closed).toEqual([]);
		vi.advanceTimersByTime(1);
		expect(closed).toEqual([1]);
		expect(count).toBe(2);
		vi.advanceTimersByTime(80);
		expect(queue.calls.warm).toBe(1);
		next.cancel();
	} finally {
		vi.useRealTimers();
	}
});

test('start reports progress at least every 100 ms and never backwards', async () => {
	const queue = queueOf('slow');
	const told: { at: number; share: number }[] = [];
	const onProgress = (share: number) => told.push({ at: performance.now(), share });
	await queue.start({ ms: 400, tag: 'p' }, { onProgress }).result;
	expect(told.length).toBeGreaterThanOrEqual(2);
	expect(told.length).toBeLessThanOrEqual(6);
	for (let i = 1; i < told.length; i++) {
		expect(told[i]!.share).toBeGreaterThan(told[i - 1]!.share);
	}
});

test('start hands buffers over in both directions and keeps a memo between runs', async () => {
	const queue = queueOf('remember');
	const values = new Float64Array([1, 2, 3]);
	const first = await queue.start(values, { transfer: [values.buffer] }).result;
	expect(values.byteLength).toBe(0);
	expect(first).toEqual({
		status: 'done',
		value: { calls: 1, values: new Float64Array([2, 4, 6]) }
	});
	const second = await queue.start(new Float64Array([5])).result;
	expect(second).toMatchObject({ value: { calls: 2 } });
});

test('start passes the code and the sentence of a StatsError on', async () => {
	const outcome = await queueOf('fail').start('stats').result;
	expect(outcome).toMatchObject({
		status: 'failed',
		code: 'too-few',
		sentence: 'mean requires one value, got 0'
	});
});

test('start says that a mistake of the page is not the reader’s', async () => {
	const outcome = await queueOf('fail').start('bug').result;
	expect(outcome).toMatchObject({ status: 'failed', code: 'unexpected' });
	expect(outcome).toHaveProperty('detail', expect.stringContaining('x is undefined'));
});

test('start says so when a module does not load, and goes on', async () => {
	const queue = queueOf('absent');
	expect(await queue.start(null).result).toMatchObject({ status: 'failed', code: 'not-loaded' });
	expect(await queue.start(null).result).toMatchObject({ status: 'failed', code: 'not-loaded' });
});

test('start fails with a sentence when the input cannot be cloned', async () => {
	const outcome = await queueOf('remember').start({ click: () => {} }).result;
	expect(outcome).toMatchObject({ status: 'failed', code: 'unexpected' });
});

test('start survives the loss of a Worker', async () => {
	let lose: ((detail: string) => void) | undefined;
	let count = 0;
	const queue = queueOf('live', () => {
		if (count++ > 0) return messageChannelPort(table as JobTable);
		return { post: () => {}, listen: (_hear, onLost) => (lose = onLost), close: () => {} };
	});
	const lost = queue.start({ ms: 5, tag: 'lost' });
	lose?.('404');
	expect(await lost.result).toMatchObject({ status: 'failed', code: 'worker-lost', detail: '404' });
	expect(await queue.start({ ms: 5, tag: 'ok' }).result).toEqual({ status: 'done', value: 'ok' });
});

test('close cancels what runs and what waits, and a later start opens a new line', async () => {
	const queue = queueOf('live');
	const first = queue.start({ ms: 5000, tag: 'first' });
	const second = queue.start({ ms: 5000, tag: 'second' });
	queue.close();
	expect(await first.result).toEqual({ status: 'cancelled' });
	expect(await second.result).toEqual({ status: 'cancelled' });
	expect(await queue.start({ ms: 5, tag: 'again' }).result).toMatchObject({ value: 'again' });
	expect(queue.calls.worker).toBe(2);
});
