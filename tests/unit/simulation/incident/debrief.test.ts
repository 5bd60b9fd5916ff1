import fc from 'fast-check';
import { expect, it } from 'vitest';
import { causeIds } from '../../../../src/lib/simulation/incident/causes.ts';
import { debrief, scopedOrder } from '../../../../src/lib/simulation/incident/debrief.ts';
import { exhibits } from '../../../../src/lib/simulation/incident/exhibits.ts';

const minutes = (lines: readonly { minutes: number }[]) =>
	lines.reduce((sum, line) => sum + line.minutes, 0);

it('six causes are 2.585 bits, whatever the order in which they are told apart', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...causeIds),
			fc.shuffledSubarray(
				exhibits.map(({ id }) => id),
				{ minLength: 9 }
			),
			(cause, pulled) => {
				const lines = debrief(cause, pulled);
				expect(lines.at(-1)?.left).toBe(1);
				expect(lines.reduce((sum, { bits }) => sum + bits, 0)).toBeCloseTo(2.58496, 4);
				for (const { bits } of lines) expect(bits).toBeGreaterThanOrEqual(0);
			}
		)
	);
});

it('gives nothing for the same look twice', () => {
	expect(debrief('cents', ['since', 'since']).map(({ bits }) => bits)[1]).toBe(0);
});

it('the scoped order leaves one cause, in 2 to 22 minutes, 13.2 on average', () => {
	const spent = causeIds.map((cause) => {
		const lines = debrief(cause, scopedOrder(cause));
		expect(lines.at(-1)?.left, cause).toBe(1);
		return minutes(lines);
	});
	expect(Math.min(...spent)).toBe(2);
	expect(Math.max(...spent)).toBe(22);
	expect(spent.reduce((sum, one) => sum + one, 0) / 6).toBeCloseTo(79 / 6, 6);
});
