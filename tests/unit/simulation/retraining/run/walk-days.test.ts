import { expect, it } from 'vitest';
import { labPolicyOf } from '../../../../../src/lib/simulation/retraining/policies/lab-policies.ts';
import {
	walkDays,
	type Service
} from '../../../../../src/lib/simulation/retraining/run/walk-days.ts';

const lines = { drop: 0.05, psi: 0.25 };

/** A service whose models are the days on which they were trained, right on nine rows of ten. */
function service(over: Partial<Service<number>> = {}) {
	const served: number[] = [];
	const trained: number[] = [];
	const whole: Service<number> = {
		...{ days: 40, labelDelay: 3, labels: 10, accepted: 0.9, first: -1 },
		serve: (_day, model) => {
			served.push(model);
			return 9;
		},
		watch: (model) => ({ inputs: (day) => [day - model, 0], scores: () => 0 }),
		train: ({ day }) => {
			trained.push(day);
			return day;
		},
		...over
	};
	return { whole, served, trained };
}

it('a model serves from the morning after its training', () => {
	const { whole, served, trained } = service();
	walkDays(whole, labPolicyOf('weekly'), lines);
	expect(trained).toEqual([6, 13, 20, 27, 34]);
	expect(served[6]).toBe(-1);
	expect(served.slice(7, 14)).toEqual(new Array<number>(7).fill(6));
	expect(served).toHaveLength(40);
});

it('a training that leaves no model rests all the same, and the old one serves on', () => {
	const { whole, served } = service({ train: () => undefined });
	walkDays(whole, labPolicyOf('weekly'), lines);
	expect(new Set(served)).toEqual(new Set([-1]));
});

it('accuracy is a week of one model’s labels, so many days late', () => {
	const readings: (number | undefined)[] = [];
	const { whole } = service({ serve: (day) => (day < 10 ? 9 : 5) });
	const decide = labPolicyOf('drop-relative').decide;
	walkDays(
		{ ...whole, train: ({ reasons }) => (readings.push(reasons[0]!.value), 0) },
		{ restDays: 0, decide },
		lines
	);
	// The first week with a bad day in it: 84.3 %, below 85.5 %.
	expect(readings[0]).toBeCloseTo((6 * 9 + 5) / 70, 12);
});

it('each model has its own watch', () => {
	const { whole, trained } = service({
		watch: (model) => ({ inputs: (day) => [day - model > 9 ? 1 : 0, 0], scores: () => 0 })
	});
	walkDays(whole, labPolicyOf('psi'), lines);
	expect(trained).toEqual([9, 19, 29, 39]);
});
