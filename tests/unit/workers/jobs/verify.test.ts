import { expect, test } from 'vitest';
import { startJob } from '../../../../src/lib/workers/index.ts';

const file = (expected: number) =>
	JSON.stringify({
		source: 'paper',
		tolerance: { rel: 1e-12, abs: 0 },
		cases: [
			{ name: 'a sum', fn: 'lgamma', input: { args: [[3], [1]] }, expected: [Math.LN2, 0] },
			{ name: 'another', fn: 'erf', input: { args: [[0]] }, expected: [expected] }
		]
	});

test('verify runs golden cases and lists what differs, in words', async () => {
	const outcome = await startJob('verify', { texts: { special: file(0.5) } }).result;
	expect(outcome).toMatchObject({
		status: 'done',
		value: {
			total: { values: 3, failed: 1 },
			functions: { special: { values: 3, failed: 1 } },
			failures: [{ file: 'special', name: 'another', wrong: ['0: got 0, expected 0.5'] }]
		}
	});
});

test('verify keeps to one function, and fails with a sentence on text that is no JSON', async () => {
	const none = await startJob('verify', { texts: { special: file(0) }, only: 'ksTest' }).result;
	expect(none).toMatchObject({ status: 'done', value: { total: { values: 0 } } });
	const broken = await startJob('verify', { texts: { special: '<html>' } }).result;
	expect(broken.status).toBe('failed');
});

test('verify can be cancelled', async () => {
	const run = startJob('verify', { texts: { special: file(0) } });
	run.cancel();
	expect(await run.result).toEqual({ status: 'cancelled' });
});
