import { expect, it } from 'vitest';
import { atRest, readKinds, type Moves } from '../../../src/lib/simulation/drift/index.ts';
import { printed, wordsOf } from './lesson-says.ts';

const words = wordsOf('kinds-of-drift');
const { read } = readKinds({ seed: 15, rows: 2000 });
const after = (moves: Partial<Moves>) => read({ ...atRest, ...moves });
const percent = (share: number) => printed(100 * share);

it('inputs along the rule ring and cost nothing', () => {
	const { inputs, accuracy } = after({ inputs: 1 });
	expect(words).toContain(`the KS distance reads ${printed(inputs, 2)}`);
	expect(words).toContain(`and accuracy stays at ${percent(accuracy.now)} %`);
});

it('inputs across the rule raise accuracy and mislead the estimate', () => {
	const { accuracy, estimate, labels } = after({ inputs: 0.5, direction: 'across' });
	expect(words).toContain(`from ${percent(accuracy.before)} to ${percent(accuracy.now)} %`);
	expect(words).toContain(`BBSE reads ${percent(estimate)} %; in truth ${percent(labels.now)} %`);
});

it('a turned rule costs accuracy and moves no input', () => {
	const { inputs, accuracy } = after({ rule: 45 });
	expect(words).toContain(
		`Accuracy falls from ${percent(accuracy.before)} to ${percent(accuracy.now)} %. The inputs read ${printed(inputs, 2)}`
	);
	expect(words).toContain(`costs ${percent(accuracy.before - accuracy.now)} points`);
});

it('the estimate meets the truth under label shift', () => {
	const { called, estimate, labels } = after({ positives: 0.1 });
	expect(words).toContain(`The model calls ${percent(called.now)} %`);
	expect(words).toContain(
		`it reads ${percent(estimate)} % where ${percent(labels.now)} % is the truth`
	);
});
