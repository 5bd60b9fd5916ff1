import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide } from '../../../../../src/lib/simulation/drift/many/decide.ts';
import { runs, seed } from '../../../../counts.ts';

const rules = { alpha: 0.05, share: 0.5 };
const marks = (p: number[]) => {
	const alarms = decide(Float64Array.from(p), { ...rules, features: p.length });
	return Object.fromEntries(Object.entries(alarms).map(([rule, list]) => [rule, list.join('')]));
};

test('the rules differ where their lines do', () => {
	expect(marks([0.001, 0.013, 0.02, 0.039, 0.9])).toEqual({
		none: '11110',
		bonferroni: '10000',
		holm: '10000',
		'benjamini-hochberg': '11110',
		share: '11110'
	});
	expect(marks([0.001, 0.012, 0.6, 0.7, 0.9])).toEqual({
		none: '11000',
		bonferroni: '10000',
		holm: '11000',
		'benjamini-hochberg': '11000',
		share: '00000'
	});
	expect(Object.values(marks([0.06, 0.5]))).toEqual(['00', '00', '00', '00', '00']);
});

test('who corrects more points at less: Bonferroni within Holm within BH within none', () => {
	const p = fc.array(fc.oneof(fc.double({ min: 0, max: 0.1, noNaN: true }), fc.constant(0.5)), {
		minLength: 1,
		maxLength: 60
	});
	fc.assert(
		fc.property(p, (values) => {
			const alarms = decide(Float64Array.from(values), { ...rules, features: values.length });
			for (let i = 0; i < values.length; i++) {
				const order = [alarms.bonferroni, alarms.holm, alarms['benjamini-hochberg'], alarms.none];
				const row = order.map((list) => list[i] ?? 0);
				expect(row).toEqual([...row].sort());
			}
		}),
		{ numRuns: runs(1000), seed }
	);
});
