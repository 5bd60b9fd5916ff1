import { expect, test } from 'vitest';
import found from '../../../../content/presets/retraining-shock.json';
import { firstShock, playNow } from '../../../../src/lib/labs/retraining/shock/first.ts';
import { initialState, shockLink } from '../../../../src/lib/labs/retraining/shock/state.ts';
import {
	savedNameY,
	shockStrips,
	weekNameY,
	zeroNameY
} from '../../../../src/lib/labs/retraining/shock/drawing.ts';
import { dayWords, verdict } from '../../../../src/lib/labs/retraining/shock/verdict.ts';

function play(id: string) {
	const preset = found.find((known) => known.id === id);
	const read = shockLink.read(preset?.link ?? '', undefined);
	if (!read) throw new Error(`no preset ${id}`);
	return playNow(read.state);
}

/** Two hundred worlds, played once. */
const first = firstShock();

const saved = (reading: ReturnType<typeof playNow>, day: number) =>
	Math.round(reading.saved[day]?.mean ?? 0);

test('labels at once: day 21, and the first week 5,114 dearer', () => {
	const { reading, presets } = first;
	expect(presets).toHaveLength(8);
	expect(shockLink.write(initialState)).toBe(presets[0]?.link);
	expect(reading.bestDay).toBe(21);
	expect(reading.firstWeek.mean).toBeCloseTo(5114, -1);
	expect(reading.gain[6]?.mean).toBeCloseTo(0.1, 2);
	expect(reading.fresh[21]).toBeCloseTo(22 / 28, 2);
	const said = verdict(reading);
	expect(said.state).toBe('alarm');
	expect(said.verdict).toContain('pays most 21 days after the shock');
	expect(dayWords(reading, 0)).toContain('on the evening of the shock');
});

test.runIf(process.env.DEEP === '1')(
	'labels late: the first week learns nothing, the best day is 32',
	() => {
		const reading = play('late');
		expect(reading.bestDay).toBe(32);
		expect(reading.fresh[3]).toBe(0);
		expect(saved(reading, 3)).toBe(-184);
		expect(reading.firstWeek.mean).toBeCloseTo(8770, -1);
	}
);

test.runIf(process.env.DEEP === '1')('a shock that passes: its last day is the worst', () => {
	const reading = play('passes');
	expect(saved(reading, 13)).toBe(-2715);
	expect(Math.min(...reading.saved.map(({ mean }) => mean))).toBe(reading.saved[13]?.mean);
	expect(reading.worse[13]).toBe(1);
	expect(reading.bestDay).toBe(2);
	expect(saved(play('passes-late'), 27)).toBe(-2243);
});

test.runIf(process.env.DEEP === '1')(
	'windows: a short one on day 6, a fading one later, all days never',
	() => {
		const short = play('short');
		expect([short.bestDay, saved(short, 6)]).toEqual([6, 13_831]);
		const fading = play('fading');
		expect([fading.bestDay, saved(fading, 12)]).toEqual([12, 11_923]);
		expect(fading.gain[6]?.mean).toBeCloseTo(0.137, 3);
		const all = play('all');
		expect([all.bestDay, saved(all, 28)]).toEqual([28, 4721]);
		expect(all.gain[28]?.mean).toBeCloseTo(0.08, 3);
		expect(2 * saved(all, 28)).toBeLessThan(saved(play('at-once'), 21));
	}
);

test.runIf(process.env.DEEP === '1')('a small shock hardly pays for a training', () => {
	const small = play('small');
	expect([small.bestDay, saved(small, 34)]).toEqual([34, 19]);
	expect(small.firstWeek.mean).toBeCloseTo(170, 0);
});

const frame = { width: 760, height: 500, narrow: false, hatch: '', hatchCurrent: '' };

test('names stand clear of the lines they would touch', () => {
	const { reading } = first;
	const strips = shockStrips(frame, reading);
	const { y, top, base } = strips;
	// All is saved: the zero line lies at the foot, so the week's name goes to the head.
	expect(weekNameY(strips, reading.saved)).toBe(top + 16);
	expect(zeroNameY(strips, reading.saved)).toBe(y(0) - 7);
	const lost = reading.saved.map(({ mean }) => ({ mean: -mean, low: -mean, high: -mean }));
	const below = shockStrips(frame, { ...reading, saved: lost });
	expect(weekNameY(below, lost)).toBe(base - 8);
	for (const day of [0, 6, 13, 30, 60]) {
		const spot = savedNameY(strips, reading.saved, { day, isLeft: day > 40 });
		expect(Math.abs(spot - 5 - y(reading.saved[day]?.mean ?? 0))).toBeGreaterThanOrEqual(14);
	}
});
