import { describe, expect, it } from 'vitest';
import { lessonSize } from '../../../../src/lib/components/lesson/lesson-size.ts';

describe('lessonSize', () => {
	it('lessonSize(lesson) counts in words, one or many', () => {
		const size = lessonSize({ minutes: 13, figures: 3, checks: 1 });
		expect(size.replaceAll('\u00a0', ' ')).toBe('13 minutes, 3 figures, 1 question');
	});

	it('lessonSize(lesson) breaks lines between its parts only', () => {
		expect(lessonSize({ minutes: 1, figures: 1, checks: 2 }).split(' ')).toHaveLength(3);
	});
});
