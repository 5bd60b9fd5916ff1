import { expect, it } from 'vitest';
import {
	catchChances,
	expectedFall,
	type FaultLayer,
	faultLayers
} from '../../../src/lib/simulation/pipeline/index.ts';
import { normal } from '../../../src/lib/stats/index.ts';
import { printed, wordsOf } from './lesson-says.ts';

const words = wordsOf('test-pyramid');
const sheet: FaultLayer[] = ['unit', 'integration', 'quality'];
const fall = (layers: readonly FaultLayer[], ratio: number) =>
	expectedFall({ layers: new Set(layers), faultsOfEachKind: 20, ratio });

it('61.5 of 120 faults pass the sheet’s three storeys', () => {
	expect(words).toContain(
		`In the long run ${printed(fall(sheet, 2).caught.at(-1) ?? 0, 1)} of them`
	);
});

it('data validation takes the data faults from 9.6 to 2.9', () => {
	const [, check = 0, integration = 0, quality = 0] = catchChances.data;
	const before = 20 * (1 - integration) * (1 - quality);
	expect(words).toContain(
		`${printed(before, 1)} used to reach users, and now ${printed(before * (1 - check), 1)} do`
	);
});

it('the plans cost what the lesson says', () => {
	expect(words).toContain(`only the faults to mend: ${printed(fall([], 1).totalHours)} hours`);
	const plans = [[], sheet, [...sheet, 'data' as const], faultLayers];
	for (const plan of plans) {
		expect(fall(plan, 1.5).totalHours).toBeGreaterThan(1100);
		expect(fall(plan, 1.5).totalHours).toBeLessThan(1400);
	}
	const at = (layers: readonly FaultLayer[]) => printed(fall(layers, 2).totalHours);
	expect(words).toContain(
		`${at([])} hours with no layers, ${at(sheet)} with the sheet’s three, ${at(faultLayers)} with all six`
	);
});

it('no plan beats no tests where late costs nothing more', () => {
	for (let plan = 1; plan < 64; plan++) {
		const layers = faultLayers.filter((_, at) => (plan >> at) & 1);
		expect(fall(layers, 1).totalHours).toBeGreaterThan(fall([], 1).totalHours);
	}
});

it('500 rows at 90 % are known to 2.6 points either way', () => {
	const half = normal(0, 1).quantile(0.975) * Math.sqrt((0.9 * 0.1) / 500);
	expect(words).toContain(`± ${printed(100 * half, 1)} points`);
});
