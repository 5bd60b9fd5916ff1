import { describe, expect, it } from 'vitest';
import { ddm } from '../../../../src/lib/stats/streaming/ddm.ts';
import { alarms } from './alarms.ts';

const zeros = new Array<number>(100).fill(0);

describe('ddm(options)', () => {
	it('rings with the first errors of a model that made none', () => {
		const detector = ddm();
		expect(alarms(detector, [...zeros, 1])).toEqual([100]);
		expect(detector.state).toEqual({ n: 101, p: 1 / 101, pMin: 0, sMin: 0 });
	});

	it('says nothing until the warm start is over', () => {
		const detector = ddm({ warmStart: 200 });
		expect(alarms(detector, [...zeros, ...zeros.map(() => 1)])).toEqual([]);
		expect(detector.state.pMin).toBe(Infinity);
	});

	it('warns before it rings', () => {
		const detector = ddm();
		const every = (k: number) => Array.from({ length: 300 }, (_, i) => Number(i % k === 0));
		const said = [...every(10), ...every(3)].map((error) => detector.update(error));
		const first = said.indexOf('drift');
		expect(first).toBeGreaterThan(300);
		expect(said[first - 1]).toBe('warning');
	});

	it('starts anew with the prediction after a drift', () => {
		const detector = ddm();
		alarms(detector, [...zeros, 1, 0]);
		expect(detector.state).toMatchObject({ n: 1, p: 0, pMin: Infinity });
	});

	it('takes nothing but 0 and 1', () => {
		for (const value of [0.5, 2, NaN, true as unknown as number]) {
			expect(() => ddm().update(value)).toThrow(/one of 0, 1/);
		}
		expect(() => ddm({ warmStart: -1 })).toThrow(/whole number of at least 0/);
		expect(() => ddm({ driftThreshold: 0 })).toThrow(/driftThreshold above 0/);
	});
});
