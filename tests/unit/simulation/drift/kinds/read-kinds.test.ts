import { expect, test } from 'vitest';
import { atRest } from '../../../../../src/lib/simulation/drift/kinds/moving-world.ts';
import { readKinds } from '../../../../../src/lib/simulation/drift/kinds/read-kinds.ts';

const { read } = readKinds({ seed: 15, rows: 4000 });

test('at rest nothing stands out', () => {
	const { inputs, predictions, labels, accuracy, estimate } = read(atRest);
	expect(inputs).toBeLessThan(0.05);
	expect(predictions).toBeLessThan(0.05);
	expect(Math.abs(labels.now - labels.before)).toBeLessThan(0.03);
	expect(Math.abs(accuracy.now - accuracy.before)).toBeLessThan(0.03);
	expect(Math.abs(estimate - labels.now)).toBeLessThan(0.04);
});

test('a turned rule costs accuracy and shows nowhere else', () => {
	const { inputs, predictions, labels, accuracy } = read({ ...atRest, rule: 60 });
	expect(accuracy.before - accuracy.now).toBeGreaterThan(0.1);
	expect(Math.max(inputs, predictions)).toBeLessThan(0.08);
	expect(Math.abs(labels.now - labels.before)).toBeLessThan(0.04);
});

test('inputs along the rule ring loudly and cost nothing', () => {
	const { inputs, accuracy } = read({ ...atRest, inputs: 1 });
	expect(inputs).toBeGreaterThan(0.3);
	expect(Math.abs(accuracy.now - accuracy.before)).toBeLessThan(0.03);
});

test.each([0.1, 0.25, 0.7, 0.9])(
	'with P(X|Y) fixed the estimate meets a share of %d',
	(positives) => {
		const { estimate, labels } = read({ ...atRest, positives });
		expect(Math.abs(estimate - labels.now)).toBeLessThan(0.04);
	}
);

test('where the inputs moved across the rule instead, the estimate misses', () => {
	const { estimate, labels } = read({ ...atRest, inputs: 1, direction: 'across' });
	expect(estimate - labels.now).toBeGreaterThan(0.05);
});
