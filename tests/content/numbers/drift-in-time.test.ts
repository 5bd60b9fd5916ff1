import { expect, it } from 'vitest';
import { createRng } from '../../../src/lib/random/index.ts';
import { detectorRecord, seasonalAlarms } from '../../../src/lib/simulation/drift/index.ts';
import { averageRunLength, cusum, median } from '../../../src/lib/stats/index.ts';
import { printed, wordsOf } from './lesson-says.ts';

const words = wordsOf('drift-in-time');
const options = { seed: 17, length: 3000, change: 1500, shape: 'sudden', shift: 0.5 } as const;

it('the table is what two hundred streams say', () => {
	const record = detectorRecord(options, 200);
	const row = (name: string, id: keyof typeof record, on = '') =>
		`| ${name} | ${on}${printed(100 * record[id].cried)} %`;
	expect(words).toContain(
		`${row('DDM', 'ddm', 'on ')} of streams | ${printed(record.ddm.delay)} |`
	);
	for (const [name, id] of [
		['Page–Hinkley', 'page-hinkley'],
		['ADWIN', 'adwin'],
		['CUSUM', 'cusum'],
		['PSI by window', 'psi']
	] as const) {
		expect(words).toContain(`${row(name, id)} | ${printed(record[id].delay)} |`);
	}
}, 60_000);

it('lines twice as high cry less and come later', () => {
	const { cusum, ddm } = detectorRecord(options, 200, 2);
	expect(words).toContain(
		`false alarms to ${printed(100 * cusum.cried)} % of streams and stretches its delay to ${printed(cusum.delay)}`
	);
	expect(ddm.noticed).toBeLessThan(0.5);
}, 60_000);

it('a jump of one standard deviation is found after 8 values, or 44 by a chart', () => {
	const { cusum } = detectorRecord({ ...options, shift: 1 }, 200);
	expect(words).toContain(`one standard deviation after ${printed(cusum.delay)} values`);
	const run = averageRunLength(3, 1);
	const half = Math.log(0.5) / Math.log(1 - 1 / run);
	expect(words).toContain(
		`The chart needs ${printed(run)} on average, and some ${printed(half)} in the median`
	);
	expect(words).toContain(`three standard deviations has ${printed(averageRunLength(3))}`);
	expect(words).toContain(`a month: ${printed((20 * 24 * 30) / 465)} `);
}, 60_000);

it('on right or wrong the same CUSUM rings every 217 values', () => {
	const rng = createRng(17);
	const chart = cusum({ mean: 0.1, sd: 0.3 });
	let rings = 0;
	for (let i = 0; i < 400_000; i++) {
		if (chart.update(rng.uniform() < 0.1 ? 1 : 0) !== 'drift') continue;
		rings++;
		chart.reset();
	}
	expect(words).toContain(`rings every ${printed(400_000 / rings)} values`);
});

it('three references cry and wait as the text says', () => {
	const change = 7 * 18;
	const world = { weeks: 52, referenceWeeks: 8, weekend: 2.5, change, shift: 1 };
	const years = Array.from({ length: 200 }, (_, i) =>
		seasonalAlarms({ ...world, seed: `season ${i}` })
	);
	const read = (reference: 'working days' | 'all days' | 'same weekday') => {
		const alarms = years.map((year) => year.alarms(reference));
		const early = alarms.flat().filter((day) => day < change).length / years.length;
		const delay = median(
			alarms.map((days) => (days.find((day) => day >= change) ?? 400) - change + 1)
		);
		return { early: printed(early, 1), delay: printed(delay) };
	};
	expect(words).toContain(`raises ${read('working days').early} false alarms`);
	expect(words).toContain(`is found after ${read('all days').delay} days`);
	const { early, delay } = read('same weekday');
	expect(words).toContain(`cries ${early} times, and finds the shift after ${delay}`);
});
