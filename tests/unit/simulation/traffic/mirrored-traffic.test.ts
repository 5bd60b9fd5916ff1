import { expect, test } from 'vitest';
import { mirroredTraffic } from '../../../../src/lib/simulation/traffic/mirrored-traffic.ts';

const segments = [
	{ name: 'web', share: 0.7, differs: 0.01, newLets: 0.5 },
	{ name: 'gifts', share: 0.3, differs: 0.4, newLets: 0.9 }
];

test('mirroredTraffic is the same for the same seed, and another for another', () => {
	const day = mirroredTraffic(3, 500, segments);
	expect(mirroredTraffic(3, 500, segments)).toEqual(day);
	expect(mirroredTraffic(4, 500, segments).answer).not.toEqual(day.answer);
});

test('mirroredTraffic holds to its shares within five standard deviations', () => {
	const n = 200_000;
	const { segment, answer } = mirroredTraffic(5, n, segments);
	const share = (count: number) => count / n;
	const near = (found: number, expected: number) =>
		expect(Math.abs(found - expected)).toBeLessThan(5 * Math.sqrt((expected * (1 - expected)) / n));
	near(share(segment.filter((index) => index === 1).length), 0.3);
	near(share(answer.filter((kind) => kind !== 0).length), 0.7 * 0.01 + 0.3 * 0.4);
	near(share(answer.filter((kind) => kind === 2).length), 0.7 * 0.005 + 0.3 * 0.36);
});
