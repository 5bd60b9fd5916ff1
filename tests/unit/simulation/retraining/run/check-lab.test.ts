import { expect, it } from 'vitest';
import {
	checkLab,
	refuseBroken
} from '../../../../../src/lib/simulation/retraining/run/check-lab.ts';
import { defaultSettings } from '../../../../../src/lib/simulation/retraining/study/default-settings.ts';
import { worldKinds } from '../../../../../src/lib/simulation/retraining/world/world-kinds.ts';

const settings = defaultSettings('mixed');
const { world, learner, prices, gate, lines } = settings;

it('every world of the lab may run as it opens', () => {
	for (const { id } of worldKinds) expect(checkLab(defaultSettings(id))).toEqual([]);
});

it.each([
	[{ world: { ...world, days: 0 } }, 'The world lasts 1 to 1,460 days.'],
	[{ world: { ...world, rowsPerDay: NaN } }, 'Between 10 and 5,000 answers a day are drawn.'],
	[{ world: { ...world, rowsPerDay: 99.5 } }, 'Days and rows are counted in whole numbers.'],
	[{ learner: { ...learner, labelDelay: 1.5 } }, 'Days and rows are counted in whole numbers.'],
	[{ world: { ...world, yesShare: 1 } }, 'The share of yes lies between 0.1 and 99.9 %.'],
	[{ learner: { ...learner, labelDelay: -1 } }, 'Labels may be 0 to 365 days late.'],
	[{ learner: { ...learner, labelShare: 0 } }, 'At least some rows need a label'],
	[
		{ learner: { ...learner, window: { kind: 'sliding' as const, days: 0 } } },
		'A window holds 1 to 1,580 days.'
	],
	[
		{ learner: { ...learner, window: { kind: 'weighted' as const, halfLifeDays: 0 } } },
		'A row counts half after 1 to 365 days.'
	],
	[{ prices: { ...prices, training: -5 } }, 'A training costs 0 or more.'],
	[{ lines: { ...lines, drop: 5 } }, 'The fall of accuracy that rings is a share from 0 to 1.'],
	[{ gate: { ...gate, alpha: 1.5 } }, 'Alpha is a share from 0 to 1.']
])('refuses %j', (over, text) => {
	const problems = checkLab({ ...settings, ...over });
	expect(problems.map((problem) => problem.text).join(' ')).toContain(text);
});

it('names the move that goes too far', () => {
	const moves = [world.moves[0]!, { shape: 'shock', part: 'outcome', size: 720 } as const];
	expect(checkLab({ ...settings, world: { ...world, moves } })).toEqual([
		{ part: 'moves', move: 1, text: 'Move 2 goes at most 360 degrees.' }
	]);
});

it('refuseBroken says all that is wrong, and nothing if nothing is', () => {
	expect(() => refuseBroken(settings)).not.toThrow();
	const twice = { ...settings, gate: { alpha: -1, days: 0 } };
	expect(() => refuseBroken(twice)).toThrow(
		'Alpha is a share from 0 to 1. The gate compares the held-out rows of 1 to 120 days.'
	);
});
