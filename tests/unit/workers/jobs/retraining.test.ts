import { expect, test } from 'vitest';
import {
	defaultSettings,
	mergeFrontier,
	shockSummary
} from '../../../../src/lib/simulation/retraining/index.ts';
import { startJob } from '../../../../src/lib/workers/index.ts';

const base = defaultSettings('shock');
const settings = { ...base, world: { ...base.world, days: 40, rowsPerDay: 20 } };
const choices = [{ policy: 'weekly', gate: 'mid-p' }] as const;

/** What a job answers, as it comes through a channel. */
async function answer<Value>(outcome: Promise<{ status: string; value?: Value }>): Promise<Value> {
	const { status, value } = await outcome;
	expect(status).toBe('done');
	expect(structuredClone(value)).toEqual(value);
	return value as Value;
}

test('retrainingLab plays a world, or says in a sentence why not', async () => {
	const { picture } = await answer(startJob('retrainingLab', { settings, choices }).result);
	expect(picture?.runs[0]?.decisions).toHaveLength(5);
	const world = { ...settings.world, days: 0 };
	const asked = { settings: { ...settings, world }, choices };
	const { problems } = await answer(startJob('retrainingLab', asked).result);
	expect(problems.map(({ text }) => text)).toEqual(['The world lasts 1 to 1,460 days.']);
});

test('retrainingFrontier plays a stretch of worlds', async () => {
	const ask = { settings, choices, first: 3, worlds: 2 };
	const block = await answer(startJob('retrainingFrontier', ask).result);
	expect(mergeFrontier([block]).tallies[0]?.money).toHaveLength(2);
});

test('retrainingShock trains once on each day after a shock', async () => {
	const ask = {
		settings,
		part: 'outcome',
		size: 60,
		watchedDays: 20,
		first: 0,
		worlds: 2
	} as const;
	const block = await answer(startJob('retrainingShock', ask).result);
	expect(shockSummary([block]).money).toHaveLength(20);
});

test('retrainingGate draws fresh hold-outs', async () => {
	const models = { candidateOff: 10, championOff: 10, separation: 2.8 };
	const ask = { ...models, rows: 50, alpha: 0.05, first: 0, runs: 20, seed: 1 };
	const { deployed } = await answer(startJob('retrainingGate', ask).result);
	expect(deployed.none).toBe(20);
});
