import { expect, test } from 'vitest';
import found from '../../../../../content/presets/retraining.json';
import { worldLink } from '../../../../../src/lib/labs/retraining/one/fields.ts';
import { firstWorld, playNow } from '../../../../../src/lib/labs/retraining/one/first.ts';
import { beyondOf, type WorldReading } from '../../../../../src/lib/labs/retraining/one/reading.ts';
import type { WorldState } from '../../../../../src/lib/labs/retraining/one/state.ts';
import { verdict } from '../../../../../src/lib/labs/retraining/one/verdict.ts';

/** A preset as the page plays it, with something changed. */
function play(id: string, change: Partial<WorldState> = {}) {
	const preset = found.find((known) => known.id === id);
	const read = worldLink.read(preset?.link ?? '', undefined);
	if (!read) throw new Error(`no preset ${id}`);
	const reading = playNow({ ...read.state, ...change });
	return { reading, sums: sums(reading), ...counts(reading) };
}

const sums = ({ mine, never, clairvoyant }: WorldReading) =>
	[mine, never, clairvoyant].map(({ bill }) => Math.round(beyondOf(bill)));

function counts({ decisions }: WorldReading) {
	const deployed = decisions.filter(({ outcome }) => outcome === 'deployed');
	const worse = deployed.filter(({ before, after }) => after < before).length;
	return { trained: decisions.length, deployed: deployed.length, worse };
}

test('there are eight, and the page opens in the first', () => {
	const { presets, reading } = firstWorld();
	expect(presets).toHaveLength(8);
	expect(presets.every(({ teaches }) => teaches.length > 100)).toBe(true);
	expect(worldLink.write(reading.state)).toBe(presets[0]?.link);
	expect(sums(reading)).toEqual([9120, 132445, 5814]);
	expect(counts(reading)).toEqual({ trained: 6, deployed: 6, worse: 0 });
	// What a page prints with itself.
	expect(JSON.stringify(reading).length).toBeLessThan(20_000);
	const said = verdict(reading);
	expect(said.state).toBe('steady');
	expect(said.verdict).toContain('costs 9,120 in two years');
	expect(said.rest).toBe(
		'That is 123,325 less than never, and 3,306 more than a clairvoyant, 1.6 times its bill.'
	);
});

test('the sheet’s sum trains every week, by the clock each time', () => {
	const {
		sums: [own],
		reading,
		...rest
	} = play('sheet');
	expect(own).toBe(22036);
	expect(rest).toEqual({ trained: 104, deployed: 103, worse: 27 });
	expect(
		reading.decisions.every(({ reasons }) => reasons.some(({ kind }) => kind === 'clock'))
	).toBe(true);
	expect(verdict(reading).state).toBe('alarm');
});

test('PSI sleeps through a shock that accuracy sees', () => {
	const asleep = play('psi-sleeps');
	expect(asleep.trained).toBe(0);
	expect(asleep.sums.slice(0, 2)).toEqual([91969, 91969]);
	expect(verdict(asleep.reading)).toMatchObject({
		state: 'alarm',
		rest: 'So does never, for it never trains; 84,296 more than a clairvoyant.'
	});
	const awake = play('psi-sleeps', { policy: 'drop-relative' });
	expect([awake.trained, awake.sums[0]]).toEqual([3, 11083]);
});

test('PSI rings for nothing, and a gate refuses it all', () => {
	const rung = play('psi-rings');
	expect(rung).toMatchObject({ trained: 8, deployed: 8, worse: 3 });
	expect(rung.sums.slice(0, 2)).toEqual([2956, 81]);
	expect(verdict(rung.reading).rest).toContain('2,875 more than never');
	const gated = play('psi-rings', { gate: 'mid-p' });
	expect([gated.trained, gated.deployed, gated.sums[0]]).toEqual([8, 0, 1281]);
	expect(play('psi-rings', { policy: 'drop-relative' }).sums[0]).toBe(81);
});

test('late labels cost everybody', () => {
	const late = play('late-labels');
	expect([late.trained, late.sums[0], late.sums[2]]).toEqual([7, 20225, 12078]);
	const soon = play('late-labels', { delay: 14 });
	expect([soon.trained, soon.sums[0], soon.sums[2]]).toEqual([7, 9494, 5149]);
});

test('a bad batch is stopped by any gate, a small step by a strict one too', () => {
	const cost = (gate: WorldState['gate']) => {
		const {
			sums: [own],
			reading
		} = play('bad-batch', { gate });
		const bad = reading.decisions.filter(({ isBad, outcome }) => isBad && outcome === 'deployed');
		return [own, bad.length > 0];
	};
	expect(cost('none')).toEqual([26976, true]);
	expect(cost('lead')).toEqual([19025, false]);
	expect(cost('mid-p')).toEqual([23814, false]);
});

test('five per cent of few labels rings by chance', () => {
	const few = play('few-labels');
	expect([few.trained, few.sums[0], few.sums[1]]).toEqual([16, 4181, 950]);
	expect(few.reading.decisions[0]?.reasons[0]?.labels).toBe(70);
	expect(play('few-labels', { labelled: 0.2 }).trained).toBe(0);
});

test('regimes come back faster than labels', () => {
	const alone = play('regimes');
	expect(alone.sums).toEqual([74453, 78542, 30572]);
	expect(verdict(alone.reading).state).toBe('alarm');
	expect(play('regimes', { gate: 'mid-p' }).sums[0]).toBe(53656);
});
