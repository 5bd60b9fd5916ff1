import { expect, test } from 'vitest';
import { oddsLink } from '../../../../../src/lib/labs/rollout/odds/fields.ts';
import { guardLine, lineAt, placeOf } from '../../../../../src/lib/labs/rollout/odds/guard-line.ts';
import { askOf, initialState } from '../../../../../src/lib/labs/rollout/odds/state.ts';
import { tell } from '../../../../../src/lib/labs/rollout/odds/tell.ts';
import { oneLink } from '../../../../../src/lib/labs/rollout/one/fields.ts';
import { initialState as oneInitial } from '../../../../../src/lib/labs/rollout/one/state.ts';

const read = (fragment: string) => oddsLink.read(fragment, undefined);

test('a link of the first page opens the same release here', () => {
	const opened = read(oneLink.write(oneInitial));
	expect(opened?.problems).toEqual([]);
	const { release } = askOf(opened?.state ?? initialState, 0, 1);
	expect(release.guards).toEqual(oneInitial.guards);
	expect(release.world.traffic.dailySwing).toBe(oneInitial.swing);
	expect(release.world.defects).toEqual([oneInitial.defect]);
});

test('what is wrong in a link costs only itself, in a sentence', () => {
	const own = oddsLink.write({
		...initialState,
		telling: { ...initialState.telling, broken: 0.004 }
	});
	expect(read(own)?.state.telling.broken).toBe(0.004);
	const broken = read('#s=1~b=NaN~w=60~a=x~n=0.002,0.001,0.05,0.9,60,500~k=9');
	expect(broken?.problems).toHaveLength(3);
	expect(broken?.state).toMatchObject({ seed: 9, within: 60 });
	const late = read('#s=1~t=9,2~w=600~k=9');
	expect(late?.state.within).toBe(120);
	expect(late?.problems[0]).toContain('Only 120 minutes');
});

test('the place of a line on its curve, and back', () => {
	const curve = {
		lines: [0.003, 0.002, 0.001, 0.0005],
		...{ falseAlarms: [0, 0.1, 0.5, 1], caught: [0.5, 0.9, 1, 1], auc: 0.9 }
	};
	const line = guardLine(initialState.guards[0]);
	if (!line) throw new Error('an error rate has a line');
	// Three errors in 3,000 are not above 0.1 %: they fire below that line only.
	expect(placeOf(curve, line)).toBe(1);
	expect(lineAt(curve, 1, line)).toBe(0.0015);
	expect(placeOf(curve, { ...line, value: lineAt(curve, 2, line) })).toBe(2);
	expect(guardLine(undefined)).toBeUndefined();
});

test('where there is not enough traffic, it says how long it takes', () => {
	const { share, sentence } = tell({ ...initialState.telling, perSecond: 2 });
	expect(share).toBeGreaterThan(0.5);
	expect(sentence).toContain('two halves would take 7.1 hours');
});
