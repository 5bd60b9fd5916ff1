import { describe, expect, it } from 'vitest';
import { pageHinkley } from '../../../../src/lib/stats/streaming/page-hinkley.ts';
import { alarms } from './alarms.ts';

const rise = [...new Array<number>(50).fill(0), ...new Array<number>(50).fill(2)];
const fall = rise.map((value) => -value);

describe('pageHinkley(options)', () => {
	it('sums deviations from the running mean, worked out by hand', () => {
		const detector = pageHinkley({ minInstances: 1, delta: 0, alpha: 1, threshold: 1.5 });
		expect(detector.update(0)).toBe('stable');
		expect(detector.update(2)).toBe('stable');
		expect(detector.state).toEqual({ n: 2, mean: 1, increase: 1, decrease: 0 });
		expect(detector.update(4)).toBe('drift');
		expect(detector.state).toEqual({ n: 3, mean: 2, increase: 3, decrease: 0 });
	});

	it('starts anew with the value after a drift', () => {
		const detector = pageHinkley({ threshold: 5 });
		expect(alarms(detector, rise)[0]).toBe(52);
		expect(detector.state.n).toBe(47);
	});

	it('hears only the changes that its mode names', () => {
		expect(alarms(pageHinkley({ threshold: 5, mode: 'up' }), fall)).toEqual([]);
		expect(alarms(pageHinkley({ threshold: 5, mode: 'down' }), rise)).toEqual([]);
		expect(alarms(pageHinkley({ threshold: 5, mode: 'down' }), fall)).toEqual([52]);
	});

	it('refuses options and values out of their range', () => {
		expect(() => pageHinkley({ minInstances: 0 })).toThrow(/whole number of at least 1/);
		expect(() => pageHinkley({ delta: -1 })).toThrow(/delta above 0/);
		expect(() => pageHinkley({ threshold: 0 })).toThrow(/threshold above 0/);
		expect(() => pageHinkley({ alpha: 1.1 })).toThrow(/alpha from 0 to 1/);
		expect(() => pageHinkley({ mode: 'sideways' as 'up' })).toThrow(/one of both, up, down/);
		expect(() => pageHinkley().update(Infinity)).toThrow(/finite value/);
	});
});
