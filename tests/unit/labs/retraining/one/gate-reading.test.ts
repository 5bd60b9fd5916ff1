import { expect, test } from 'vitest';
import {
	aPointBetter,
	gateQuestions,
	gateReading,
	gateSentence,
	gateTable
} from '../../../../../src/lib/labs/retraining/one/gate-reading.ts';
import { initialState } from '../../../../../src/lib/labs/retraining/one/state.ts';
import { gateOdds, type GateOdds } from '../../../../../src/lib/simulation/retraining/index.ts';

const questions = gateQuestions(initialState).map((question) => ({ ...question, runs: 300 }));
const odds = questions.map((question): GateOdds => {
	const steps = gateOdds(question);
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
});
const reading = gateReading(questions, odds);

test('the page’s hold-out, and models from worse to better', () => {
	expect(reading.rows).toBe(560);
	expect(gateQuestions(initialState)[0]?.runs).toBe(1587);
	expect(gateQuestions({ ...initialState, labelled: 1 })[0]?.rows).toBe(2800);
	const better = reading.points.map((point) => point.better);
	expect(better).toEqual([...better].sort((one, other) => one - other));
	expect(better[3]).toBe(0);
	expect(better.at(-1)).toBeGreaterThan(0.02);
});

test('a stricter gate lets less through, and equal models as often as is promised', () => {
	for (const { deployed } of reading.points) {
		expect(deployed.none).toBe(1);
		expect(deployed.lead).toBeGreaterThanOrEqual(deployed['mid-p']);
		expect(deployed['mid-p']).toBeGreaterThanOrEqual(deployed.exact);
	}
	expect(reading.equal.lead).toBeGreaterThan(0.4);
	expect(Math.abs(reading.equal['mid-p'] - 0.05)).toBeLessThan(0.005);
	expect(reading.equal.exact).toBeLessThanOrEqual(0.05);
	const drawn = reading.points[3]?.deployed;
	const spread = (share: number) => 4 * Math.sqrt((share * (1 - share)) / 300);
	expect(Math.abs((drawn?.lead ?? 0) - reading.equal.lead)).toBeLessThan(spread(0.47));
	expect(Math.abs((drawn?.['mid-p'] ?? 0) - reading.equal['mid-p'])).toBeLessThan(spread(0.05));
});

test('it is said in words and as a table', () => {
	expect(aPointBetter(reading)?.better).toBeCloseTo(0.0105, 3);
	expect(gateSentence(reading).replaceAll('\u00a0', ' ')).toMatch(
		/^Of models that are exactly as good, any lead lets 4\d % .*test 4\.9 %.* 1\.0 points better: /
	);
	const table = gateTable(reading);
	expect(table.columns).toHaveLength(5);
	expect(table.rows).toHaveLength(9);
	expect(() => gateReading([], [])).toThrow(RangeError);
});
