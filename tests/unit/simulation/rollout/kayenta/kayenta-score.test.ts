import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
	kayentaScore,
	type KayentaScoring
} from '../../../../../src/lib/simulation/rollout/kayenta/kayenta-score.ts';

type Case = {
	readonly name: string;
	readonly fn: string;
	readonly input: KayentaScoring;
	readonly expected: { score: number; reason: string | null; result: string };
};

const file = new URL('../../../../golden/simulation/rollout.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: Case[] };

it.each(cases.filter(({ fn }) => fn === 'kayentaScore'))(
	'kayentaScore: $name',
	({ input, expected }) => {
		const { score, reason, result } = kayentaScore(input);
		expect({ score, reason: reason?.replace(' ', '') ?? null, result }).toEqual(expected);
	}
);

it('counts a group without data as passed, and a configured gap as failed', () => {
	const others = ['a', 'a', 'b', 'b'].map((group) => ({
		groups: [group],
		classification: 'Pass' as const
	}));
	const groupWeights = { a: 30, b: 30 };
	const scored = (classification: 'Nodata' | 'NodataFailMetric') =>
		kayentaScore({ metrics: [...others, { groups: ['c'], classification }], groupWeights });
	expect(scored('Nodata').score).toBe(100);
	expect(scored('NodataFailMetric')).toMatchObject({ score: 60, result: 'Fail' });
	expect(scored('Nodata').groups.map(({ weight }) => weight)).toEqual([30, 30, 40]);
});
