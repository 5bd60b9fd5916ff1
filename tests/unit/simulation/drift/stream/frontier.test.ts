import { expect, test } from 'vitest';
import {
	createFrontier,
	frontierFactors,
	presentFactor,
	type Frontier,
	type FrontierRequest
} from '../../../../../src/lib/simulation/drift/stream/frontier.ts';
import { averageRunLength } from '../../../../../src/lib/stats/index.ts';
import { jump, settings } from './worlds.ts';

const deep = process.env['DEEP'] ? 10 : 1;
const streams = 40 * deep;

function run(
	request: FrontierRequest,
	ask: ReturnType<typeof createFrontier> = createFrontier()
): Frontier {
	const steps = ask(request);
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}

const request = { world: { ...jump, size: 1 }, settings, streams };
const whole = run(request);

test('counts every quiet hour, and the present line is one of nine', () => {
	expect(whole.quietHours).toBe(streams * (1008 - 336));
	expect(frontierFactors[presentFactor]).toBe(1);
	expect(whole.curves.cusum[presentFactor]?.line).toBe(5);
});

test('along each curve a stricter line cries less and comes later', () => {
	for (const curve of Object.values(whole.curves)) {
		const [eager, strict] = [curve[0], curve.at(-1)];
		expect(eager?.falseAlarms).toBeGreaterThanOrEqual(strict?.falseAlarms ?? 0);
		expect(eager?.delay).toBeLessThanOrEqual(strict?.delay ?? Infinity);
		for (const { delay, late, missed } of curve) {
			expect(late).toBeGreaterThanOrEqual(delay);
			expect(delay === Infinity).toBe(missed >= 0.5);
		}
	}
});

test('an EWMA without memory has the false alarms and the delay that Shewhart’s chart has', () => {
	const options = { ...settings.options, ewma: { lambda: 1, limit: 2.5 } };
	const { curves, quietHours } = run({ ...request, settings: { ...settings, options } });
	const { falseAlarms, delay } = curves.ewma[presentFactor] ?? { falseAlarms: 0, delay: 0 };
	const expected = quietHours / averageRunLength(2.5);
	const counted = (falseAlarms * quietHours) / 10_000;
	expect(Math.abs(counted - expected)).toBeLessThan(3 * Math.sqrt(expected));
	// The median of a geometric wait, whose chance of lying below the law’s is one half.
	const chance = 1 / averageRunLength(2.5, 1);
	const below = (wait: number) => 1 - (1 - chance) ** wait;
	const error = 3 * Math.sqrt(0.25 / streams);
	expect(below(delay)).toBeGreaterThan(0.5 - error);
	expect(below(delay - 1)).toBeLessThan(0.5 + error);
});

test('asking for more streams runs only the new ones, and ends at the same numbers', () => {
	const ask = createFrontier();
	run({ ...request, streams: 5 }, ask);
	const more = ask({ ...request, streams: 8 });
	expect([...more]).toHaveLength(3);
	expect(run({ ...request, streams: 8 }, ask)).toEqual(run({ ...request, streams: 8 }));
});

test('a quiet world is priced by a jump; without quiet hours there is no rate', () => {
	const quiet = run({ ...request, world: { ...request.world, shape: 'none' }, streams: 5 });
	expect(quiet).toEqual(run({ ...request, streams: 5 }));
	const hasty = run({ ...request, world: { ...jump, change: 100 }, streams: 2 });
	expect(hasty.curves.cusum[presentFactor]?.falseAlarms).toBeNaN();
});
