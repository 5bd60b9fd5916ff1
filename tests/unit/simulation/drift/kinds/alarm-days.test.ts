import { expect, test } from 'vitest';
import { createDaySession } from '../../../../../src/lib/simulation/drift/kinds/alarm-days.ts';
import { alarmIds } from '../../../../../src/lib/simulation/drift/kinds/alarm-ids.ts';
import { createKindsSession } from '../../../../../src/lib/simulation/drift/kinds/kinds-picture.ts';
import { worldAtRest } from '../../../../../src/lib/simulation/drift/kinds/worlds.ts';
import { binomial, runToEnd } from '../../../../../src/lib/stats/index.ts';

const setting = { world: 'straight', model: 'logistic', rows: 500, alpha: 0.01, seed: 3 } as const;
const moves = { ...worldAtRest, turn: 60 };
const { days, byChance } = runToEnd(createDaySession()({ setting, moves, before: 7, after: 5 }));

test('quiet days come first, then those after the change', () => {
	expect(days.map(({ day }) => day)).toEqual(Array.from({ length: 12 }, (_, i) => i - 6));
	const accuracy = alarmIds.indexOf('accuracy');
	expect(days.filter(({ day }) => day > 0).every(({ rings }) => rings[accuracy])).toBe(true);
	expect(days.filter(({ day, rings }) => day < 1 && rings[accuracy]).length).toBeLessThan(2);
});

test('day 1 is the day that the picture shows', () => {
	const picture = createKindsSession()({ setting, moves });
	const first = days.find(({ day }) => day === 1);
	expect(first?.rings).toEqual(picture.alarms.map(({ rings }) => rings));
});

test('so many rings come by chance, more for an alarm that rang on quiet days', () => {
	for (const [k, most] of byChance.entries()) {
		const quiet = days.filter(({ day, rings }) => day < 1 && rings[k]).length;
		const rate = Math.max(0.01, (quiet + 1) / 9);
		expect(most).toHaveLength(6);
		expect(most[5]).toBe(binomial(5, rate).quantile(0.99));
	}
});
