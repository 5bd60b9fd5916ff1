import { expect, test } from 'vitest';
import { kindsSetup } from '../../../../../src/lib/simulation/drift/kinds/kinds-setup.ts';
import { readDay } from '../../../../../src/lib/simulation/drift/kinds/read-day.ts';
import { worldAtRest } from '../../../../../src/lib/simulation/drift/kinds/worlds.ts';

test('a quiet day rings nothing and finds half of the rows positive', () => {
	const setup = kindsSetup({
		world: 'clouds',
		model: 'logistic',
		rows: 2000,
		alpha: 0.001,
		seed: 6
	});
	const { alarms, estimate } = readDay(setup, setup.reference, setup.draw('a day', worldAtRest));
	expect(alarms.filter(({ rings }) => rings)).toEqual([]);
	expect(Math.abs((estimate?.estimate ?? 0) - 0.5)).toBeLessThan(0.06);
});
