import { expect, test } from 'vitest';
import { runChanges, twinRules, twinRun } from '../../../../src/lib/simulation/tools/twin-runs.ts';

const base = twinRun(4, 'nothing');

test('twinRun with nothing changed is the same to the bit', () => {
	expect(twinRun(4, 'nothing')).toEqual(base);
	expect(base).toHaveLength(twinRules.epochs + 1);
});

test.each(runChanges.filter((change) => change !== 'nothing'))(
	'twinRun with another %s ends on other bits',
	(change) => {
		expect(twinRun(4, change).at(-1)).not.toEqual(base.at(-1));
	}
);

test('twinRun starts from the same weights unless the seed is another', () => {
	for (const change of runChanges) {
		expect(twinRun(4, change)[0]?.[0] === base[0]?.[0]).toBe(change !== 'seed');
	}
});
