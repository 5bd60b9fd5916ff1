import { expect, test } from 'vitest';
import found from '../../../../content/presets/retraining-shock.json';
import { firstShock, playNow } from '../../../../src/lib/labs/retraining/shock/first.ts';
import { initialState, shockLink } from '../../../../src/lib/labs/retraining/shock/state.ts';
import { dayWords, verdict } from '../../../../src/lib/labs/retraining/shock/verdict.ts';

function play(id: string) {
	const preset = found.find((known) => known.id === id);
	const read = shockLink.read(preset?.link ?? '', undefined);
	if (!read) throw new Error(`no preset ${id}`);
	return playNow(read.state);
}

const saved = (reading: ReturnType<typeof playNow>, day: number) =>
	Math.round(reading.saved[day]?.mean ?? 0);

test('labels at once: day 21, and the first week 5,114 dearer', () => {
	const { reading, presets } = firstShock();
	expect(presets).toHaveLength(4);
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

test('labels late: the first week learns nothing, the best day is 32', () => {
	const reading = play('late');
	expect(reading.bestDay).toBe(32);
	expect(reading.fresh[3]).toBe(0);
	expect(saved(reading, 3)).toBe(-184);
	expect(reading.firstWeek.mean).toBeCloseTo(8770, -1);
});

test.runIf(process.env.DEEP === '1')('a shock that passes: its last day is the worst', () => {
	const reading = play('passes');
	expect(saved(reading, 13)).toBe(-2715);
	expect(Math.min(...reading.saved.map(({ mean }) => mean))).toBe(reading.saved[13]?.mean);
	expect(reading.worse[13]).toBe(1);
	expect(reading.bestDay).toBe(2);
	expect(saved(play('passes-late'), 27)).toBe(-2243);
});
