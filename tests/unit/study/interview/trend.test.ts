import { expect, it } from 'vitest';
import { standings, trend } from '../../../../src/lib/study/interview/trend.ts';
import { answer } from './answer-example.ts';

const past = [
	answer({ score: 0.2, axes: { data: 0.2 }, day: '2026-11-20' }),
	answer({ score: 0.6, axes: { data: 0.4 }, day: '2026-11-20' }),
	answer({ score: 1, followUp: 'rows', day: '2026-11-21' }),
	answer({ score: 0.5, question: 'canary', axes: { operations: 0.5 }, day: '2026-11-24' })
];

it('trend(past) gives each day its means, whole answers only', () => {
	expect(trend(past)).toEqual([
		{ day: '2026-11-20', answers: 2, score: 0.4, axes: { data: expect.closeTo(0.3) } },
		{ day: '2026-11-24', answers: 1, score: 0.5, axes: { operations: 0.5 } }
	]);
});

it('standings(past) gives each question its best and its last', () => {
	const found = standings([...past, answer({ score: 0.3, day: '2026-11-25' })]);
	expect(found.get('rollback')).toEqual({ times: 3, best: 0.6, last: 0.3, day: '2026-11-25' });
	expect(found.get('canary')?.times).toBe(1);
	expect(found.size).toBe(2);
});
