import { expect, it } from 'vitest';
import { joinRows } from '../../../src/lib/simulation/tools/index.ts';
import { printed, wordsOf } from './lesson-says.ts';

const words = wordsOf('tools');
const read = joinRows({ seed: 18, rows: 10_000 });

it('prints the AUC of each join as the figure simulates it', () => {
	const latest = read('latest', 0);
	const honest = read('created-time', 0);
	const half = read('event-time', 0.5);
	expect(words).toContain(
		`latest value gives an AUC of ${printed(latest.offline, 2)} offline and ${printed(latest.online, 2)} online`
	);
	expect(words).toContain(
		`The honest join gives ${printed(honest.offline, 2)} and ${printed(honest.online, 2)}.`
	);
	expect(words).toContain(
		`event time reads ${printed(half.offline, 2)} offline and ${printed(half.online, 2)} online`
	);
	expect(100 * (latest.offline - honest.offline)).toBeCloseTo(20, 0);
	expect(words).toContain('worth some 20 points on paper, and costs more than five in production');
	expect(honest.online - latest.online).toBeGreaterThan(0.05);
	expect(honest.online - latest.online).toBeLessThan(0.06);
});
