import { describe, expect, it } from 'vitest';
import { readWay } from '../../../src/lib/content/read-way.ts';
import { findPoints } from '../../../src/lib/study/find-points.ts';

const said = (answer: string, ...ways: string[]) => {
	const [found] = findPoints(answer, [{ id: 'p', ways: ways.map((way) => readWay(way)!) }]);
	return found && answer.slice(found.from, found.to);
};

describe('findPoints', () => {
	it('findPoints(answer, points) finds stems in any order, and the learner’s own words', () => {
		expect(said('First I’d roll it back to the old one.', 'roll back')).toBe('roll it back');
		expect(said('Back to the previous model we rolled.', 'roll back')).toBe(
			'Back to the previous model we rolled'
		);
		expect(said('We retrained it.', 'retrain')).toBe('retrained');
		expect(said('We train it again.', 'retrain', 'train again')).toBe('train it again');
	});

	it('findPoints(answer, points) takes short stems as whole words, long ones as beginnings', () => {
		expect(said('An A/B test.', 'a_b')).toBe('A/B');
		expect(said('Absolute.', 'ab')).toBeUndefined();
		expect(said('PSI and KS.', 'psi')).toBe('PSI');
		expect(said('From the logs, the suspicious ones.', 'log')).toBe('logs');
		expect(said('From the logs, the suspicious ones.', 'one')).toBeUndefined();
		expect(said('Epsilon.', 'psi')).toBeUndefined();
	});

	it('findPoints(answer, points) wants words together, and takes the shortest saying', () => {
		expect(said('Labels. Late.', 'label late')).toBe('Labels. Late');
		expect(said(`labels ${'and so on '.repeat(6)}late`, 'label late')).toBeUndefined();
		expect(said('labels are late. late labels', 'label late')).toBe('late. late labels'.slice(6));
	});

	it('findPoints(answer, points) does not hear what was denied', () => {
		expect(said('I would not retrain now.', 'retrain')).toBeUndefined();
		expect(said('I’d never just retrain.', 'retrain')).toBeUndefined();
		expect(said('I don’t retrain. I retrain later.', 'retrain')).toBe('retrain');
		expect(said('There is no need for a fixed sample size.', 'fixed size')).toBeUndefined();
		expect(said('Not only retrain, also look.', 'retrain')).toBe('retrain');
		expect(said('I do not retrain on a broken pipe.', 'not retrain broken')).toBe(
			'not retrain on a broken'
		);
	});

	it('findPoints(answer, points) lets a denial end with its clause', () => {
		expect(said('Serving doesn’t stop, it takes the last value.', 'last value')).toBe('last value');
		expect(said('I would not retrain but roll it back.', 'roll back')).toBe('roll it back');
		expect(said('No, I’d roll back.', 'roll back')).toBe('roll back');
		expect(said('We never pin versions, seeds or data.', 'pin seed')).toBeUndefined();
	});

	it('findPoints(answer, points) reads numbers, per cent and foreign letters', () => {
		expect(said('0.1 % of errors', '0.1_% error')).toBe('0.1 % of errors');
		expect(said('after 10,000 requests', '10000 request')).toBe('10,000 requests');
		expect(said('naïve', 'naive')).toBe('naïve');
		expect(findPoints('', [{ id: 'p', ways: [[['a']]] }])).toEqual([]);
	});
});
