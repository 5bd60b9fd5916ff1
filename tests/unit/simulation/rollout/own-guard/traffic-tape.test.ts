import { expect, it } from 'vitest';
import { createRng } from '../../../../../src/lib/random/index.ts';
import { TrafficTape } from '../../../../../src/lib/simulation/rollout/own-guard/traffic-tape.ts';

const total = (counts: Float64Array) => counts.reduce((a, b) => a + b, 0);

it('loses no request, however its windows are cut', () => {
	const tape = new TrafficTape(Float64Array.of(0.9, 0.1), createRng('tape'));
	for (let at = 60; at <= 600; at += 60) tape.advance(at, 10);
	const out = new Float64Array(2);
	tape.since(0, out);
	expect(out).toEqual(tape.totals);
	const before = total(tape.totals);
	for (const start of [590, 433, 77, 432.5]) tape.since(start, out);
	tape.since(-5, out);
	expect(total(out)).toBe(before);
	expect(tape.now).toBe(600);
});

it('gives a cut window its share of the slice', () => {
	const [rng, out] = [createRng('cut'), new Float64Array(1)];
	const runs = 400;
	let sum = 0;
	for (let run = 0; run < runs; run++) {
		const tape = new TrafficTape(Float64Array.of(1), rng);
		tape.advance(100, 1);
		tape.since(75, out);
		sum += out[0] ?? 0;
	}
	expect(Math.abs(sum / runs - 25)).toBeLessThan(3 * Math.sqrt(25 / runs));
});

it('draws nothing where nobody calls', () => {
	const tape = new TrafficTape(Float64Array.of(1), createRng('none'));
	tape.advance(100, 0);
	expect(total(tape.totals)).toBe(0);
});
