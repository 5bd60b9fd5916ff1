import { expect, test } from 'vitest';
import {
	createManySession,
	type ManyReading,
	type ManyRequest
} from '../../../../../src/lib/simulation/drift/many/many-session.ts';
import { alarmRules } from '../../../../../src/lib/simulation/drift/many/world.ts';
import { printed, wordsOf } from '../../../../content/numbers/lesson-says.ts';
import { runs } from '../../../../counts.ts';
import { worldFor } from './world-for.ts';

type Session = ReturnType<typeof createManySession>;

function ask(session: Session, request: ManyRequest): ManyReading {
	const steps = session(request);
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}

const read = (world: ManyRequest['world'], days: number) =>
	ask(createManySession(), { world, day: 0, days });

test('the lesson’s 92.3 % of days with fifty features comes out of counted days', () => {
	const days = runs(40_000);
	const { record } = read(worldFor({ moved: 0 }), days);
	const exact = 1 - 0.95 ** 50;
	const error = Math.sqrt((exact * (1 - exact)) / days);
	expect(Math.abs(record.none.pages.value - exact)).toBeLessThan(3 * error);
	expect(wordsOf('drift-detection')).toContain(
		`at least one alarm on ${printed(100 * exact, 1)} % of days`
	);
	expect(record.none.falseAlarms).toBeCloseTo(2.5, 1);
});

test('three hundred features ring fifteen times a day', () => {
	const { record } = read(worldFor({ features: 300, moved: 0 }), 400);
	expect(Math.abs(record.none.falseAlarms - 15)).toBeLessThan(
		3 * Math.sqrt((300 * 0.05 * 0.95) / 400)
	);
});

const settings = [
	{},
	{ features: 5, moved: 2, alpha: 0.2 },
	{ features: 200, moved: 60, effect: 0.1, rows: 2000 },
	{ alpha: 0.01, share: 0.04 },
	{ links: 'one cause', rho: 0.3 },
	{ links: 'one cause', rho: 0.9 },
	{ links: 'neighbours', rho: 0.8 },
	{ test: 'ks', features: 20, moved: 5, rows: 60, effect: 0.5 },
	{ test: 'ks', features: 20, moved: 5, rows: 60, effect: 0.5, links: 'neighbours' }
] as const;

test.each(settings)(
	'counted days agree with the closed forms within 3 standard errors: %o',
	(part) => {
		const days = runs(20_000) / ('test' in part ? 4 : 1);
		const { record, theory } = read(worldFor(part), days);
		for (const rule of alarmRules) {
			for (const rate of ['pages', 'falseShare', 'found'] as const) {
				const [counted, form] = [record[rule][rate], theory[rule][rate]];
				if (!counted || !form) continue;
				// The interval reaches 1.96 standard errors to each side.
				const error = (counted.high - counted.low) / 2 / 1.96;
				const gap = counted.value - form.value;
				expect(gap, `${rule} ${rate}`).toBeLessThan(3 * error);
				if (form.kind === 'exact') expect(-gap, `${rule} ${rate}`).toBeLessThan(3 * error);
			}
		}
	}
);

test('linked features ring on fewer days, but as often, and in clumps', () => {
	const days = runs(20_000);
	const apart = read(worldFor({ moved: 0 }), days).record.none;
	const linked = read(worldFor({ moved: 0, links: 'one cause', rho: 0.6 }), days).record.none;
	expect(linked.pages.value).toBeLessThan(apart.pages.value - 0.3);
	expect(Math.abs(linked.falseAlarms - apart.falseAlarms)).toBeLessThan(0.5);
	expect(linked.alarmsOnDay.length).toBeGreaterThan(2 * apart.alarmsOnDay.length);
});

test('asking for more days of the same world goes on where it stood, also after a stop', () => {
	const world = worldFor({ features: 10, moved: 3 });
	const session = createManySession();
	const stopped = session({ world, day: 0, days: 90 });
	for (let i = 0; i < 40; i++) stopped.next();
	stopped.return(undefined as never);
	const early = ask(session, { world, day: 4, days: 10 });
	expect(early.days).toBeGreaterThanOrEqual(10);
	expect(early.month.length).toBe(Math.min(30, early.days));
	const late = ask(session, { world, day: 64, days: 90 });
	expect(late.days).toBe(90);
	expect(late.month).toHaveLength(30);
	const fresh = ask(createManySession(), { world, day: 64, days: 90 });
	expect(late).toEqual(fresh);
	expect(ask(session, { world: { ...world, effect: 1 }, day: 0, days: 5 }).days).toBe(5);
});

test('a day shows its p-values, who moved, and what each rule points at', () => {
	const world = worldFor({ moved: 10, effect: 1 });
	const { p, mask, alarms, month } = read(world, 30);
	const counted = (rule: 'holm' | 'none', moved: number) =>
		alarms[rule].filter((alarm, i) => alarm === 1 && mask[i] === moved).length;
	expect(p).toHaveLength(50);
	expect(mask.filter((mark) => mark === 1)).toHaveLength(10);
	expect(month[0]?.holm).toEqual({ falseAlarms: counted('holm', 0), found: 10 });
	expect(month[0]?.none).toEqual({ falseAlarms: counted('none', 0), found: 10 });
});
