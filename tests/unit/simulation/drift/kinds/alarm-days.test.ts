import { expect, test } from 'vitest';
import {
	createDaySession,
	daysBefore
} from '../../../../../src/lib/simulation/drift/kinds/alarm-days.ts';
import { alarmIds } from '../../../../../src/lib/simulation/drift/kinds/alarms.ts';
import { createKindsSession } from '../../../../../src/lib/simulation/drift/kinds/kinds-picture.ts';
import { worldAtRest } from '../../../../../src/lib/simulation/drift/kinds/worlds.ts';
import { runToEnd } from '../../../../../src/lib/stats/index.ts';

const setting = { world: 'straight', model: 'logistic', rows: 500, alpha: 0.01, seed: 3 } as const;
const moves = { ...worldAtRest, turn: 60 };
const days = runToEnd(createDaySession()({ setting, moves, days: 5 }));

test('quiet days come first, then those after the change', () => {
	expect(days.map(({ day }) => day)).toEqual(
		Array.from({ length: daysBefore + 5 }, (_, i) => i + 1 - daysBefore)
	);
	const accuracy = alarmIds.indexOf('accuracy');
	expect(days.filter(({ day }) => day > 0).every(({ rings }) => rings[accuracy])).toBe(true);
	expect(days.filter(({ day, rings }) => day < 1 && rings[accuracy]).length).toBeLessThan(2);
});

test('day 1 is the day that the picture shows', () => {
	const picture = createKindsSession()({ setting, moves });
	const first = days.find(({ day }) => day === 1);
	expect(first?.rings).toEqual(picture.alarms.map(({ rings }) => rings));
	expect(first?.accuracy).toBeCloseTo(picture.accuracy.now, 12);
});
