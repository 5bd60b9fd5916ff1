import { expect, test } from 'vitest';
import {
	keptSetup,
	kindsSetup
} from '../../../../../src/lib/simulation/drift/kinds/kinds-setup.ts';
import { quietDaysSeen } from '../../../../../src/lib/simulation/drift/kinds/sizes.ts';
import { calibrationError } from '../../../../../src/lib/simulation/drift/kinds/alarms.ts';
import { worldAtRest } from '../../../../../src/lib/simulation/drift/kinds/worlds.ts';

const setting = { world: 'bent', model: 'tree', rows: 100, alpha: 0.05, seed: 8 } as const;
const setup = kindsSetup(setting);

test('nine of 199 quiet days exceed the limit at 5 %, one at 1 %', () => {
	const exceed = (limit: number) =>
		Array.from({ length: quietDaysSeen }, (_, day) =>
			calibrationError(setup.draw(`quiet ${day}`, worldAtRest))
		).filter((error) => error > limit).length;
	expect(exceed(setup.errorLimit)).toBe(9);
	expect(exceed(kindsSetup({ ...setting, alpha: 0.01 }).errorLimit)).toBe(1);
});

test('the same name has the same dice, another has others', () => {
	const x = (name: string) => setup.draw(name, worldAtRest).window.x;
	expect(x('day 1')).toEqual(x('day 1'));
	expect(x('day 1')).not.toEqual(x('day 2'));
});

test('a setup is kept until the setting changes', () => {
	const setupOf = keptSetup();
	const first = setupOf(setting);
	expect(setupOf({ ...setting })).toBe(first);
	expect(setupOf({ ...setting, rows: 120 })).not.toBe(first);
});
