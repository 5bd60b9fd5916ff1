import { expect, it } from 'vitest';
import { explainDecision } from '../../../../../src/lib/simulation/retraining/run/explain-decision.ts';
import type { LabDecision } from '../../../../../src/lib/simulation/retraining/run/types.ts';

const decision: LabDecision = {
	day: 311,
	reasons: [
		{ kind: 'accuracy', value: 0.8586, line: 0.874, labels: 700 },
		{ kind: 'psi', value: 0.314, line: 0.25, input: 1 }
	],
	outcome: 'deployed',
	learntFrom: 270,
	learntTo: 297,
	oldShare: 0.25,
	paired: { candidateOnly: 41, championOnly: 12, rows: 560, p: 0.0000412 },
	before: 0.85812,
	after: 0.91,
	isBad: false,
	cost: 1150
};

it('names the numbers, their lines, the days, the cost and the gate', () => {
	expect(explainDecision(decision)).toEqual([
		'Accuracy over the newest labelled week, 85.9 % of 700 labels, is below 87.4 %.',
		'PSI of input 2 is 0.31, above 0.25.',
		'It learns from 28 labelled days, day 271 to day 298: 25 % of them before the last jump.',
		'The training costs 1,150.',
		'On the same 560 fresh rows the candidate alone is right on 41, the model in service alone on 12 (one-sided p below 0.0001).',
		'It serves from the next morning. In truth it is right on 91.00 % that day, the one in service on 85.81 %.'
	]);
});

it('says what failed, what was refused, and what a bad batch was', () => {
	const clock = { kind: 'clock', value: 7, line: 7 } as const;
	const failed = explainDecision({
		...decision,
		reasons: [clock],
		outcome: 'failed',
		paired: undefined,
		learntFrom: -20,
		learntTo: 7,
		oldShare: 1
	});
	expect(failed).toEqual([
		'7 days have passed since the last training: the line is 7.',
		'It learns from 28 labelled days, 20 days before the start to day 8: all of them before the last jump.',
		'The training costs 1,150.',
		'The training fails and leaves no model: the old one serves on.'
	]);
	const lead = { candidateOnly: 3, championOnly: 9, rows: 560, p: undefined };
	const refused = explainDecision({ ...decision, outcome: 'refused', isBad: true, paired: lead });
	expect(refused.at(-2)).toMatch(/alone on 9\.$/);
	expect(refused.at(-1)).toMatch(/^It is not deployed\. .*: it has learnt from a bad batch\.$/);
	const daily = explainDecision({
		...decision,
		reasons: [
			{ ...clock, value: 1, line: 1 },
			{ kind: 'prediction', value: 0.4, line: 0.25 }
		]
	});
	expect(daily.slice(0, 2)).toEqual([
		'A day has passed since the last training.',
		'PSI of the scores is 0.40, above 0.25.'
	]);
});
