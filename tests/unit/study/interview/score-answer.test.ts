import { describe, expect, it } from 'vitest';
import { scoreAnswer } from '../../../../src/lib/study/interview/score-answer.ts';
import { everyMust, question } from './rubric-example.ts';

const score = (...said: string[]) => scoreAnswer(question, new Set(said));

describe('scoreAnswer', () => {
	it('scoreAnswer(question, said) counts points and flags by kind', () => {
		expect(score('schema', 'drill', 'evidence', 'blame')).toMatchObject({
			must: 1,
			good: 1,
			bonus: 1,
			flags: 1
		});
	});

	it('scoreAnswer(question, said) weighs axes, and three to one what must be there', () => {
		const { axes, share } = score('rows', 'alias');
		const of = (axis: string) => axes.find((one) => one.axis === axis)?.share;
		expect(of('data')).toBe(1 / 2);
		expect(of('operations')).toBe(3 / 4);
		expect(of('communication')).toBeUndefined();
		expect(share).toBeCloseTo((4 * (1 / 2) + 5 * (3 / 4)) / 9, 12);
	});

	it('scoreAnswer(question, said) lets a bonus make up for a good point, up to the whole', () => {
		expect(score(...everyMust, 'evidence').share).toBe(1);
		expect(score(...everyMust, 'drill', 'evidence').share).toBe(1);
	});

	it('scoreAnswer(question, said) takes a tenth for a red flag and never goes below nothing', () => {
		expect(score(...everyMust, 'drill', 'blame').share).toBeCloseTo(0.9, 12);
		expect(score('blame').share).toBe(0);
	});

	it('scoreAnswer(question, said) hears a level', () => {
		expect(score('rows').heard).toBe('not-yet');
		expect(score('rows', 'alias').heard).toBe('mid');
		expect(score(...everyMust).heard).toBe('mid');
		expect(score(...everyMust, 'drill').heard).toBe('senior');
		expect(score(...everyMust, 'drill', 'evidence').heard).toBe('staff');
		expect(score(...everyMust, 'drill', 'evidence', 'blame').heard).toBe('mid');
	});
});
