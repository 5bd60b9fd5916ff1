import type { NumberField } from '$lib/labs/shell';
import type { ReleaseGuard } from '$lib/simulation/rollout';

type Kind = ReleaseGuard['kind'];

export type GuardCard = {
	/** As a link writes it. */
	readonly letter: string;
	readonly label: string;
	/** What it compares, in one sentence. */
	readonly asks: string;
	/** Its own numbers; `watching` follow. */
	readonly fields: readonly NumberField[];
	/** One more, which links write last. */
	readonly last?: NumberField;
	readonly initial: ReleaseGuard;
};

const watching = { windowMinutes: 5, atLeast: 100, inARow: 1 };
const alpha: NumberField = {
	...{ key: 'alpha', label: 'Fires at p below', min: 0.0001, max: 0.2, step: 0.0001 },
	scale: 'log'
};

/** How every guard looks. */
export const watchFields: readonly NumberField[] = [
	{ key: 'windowMinutes', label: 'Window', min: 5, max: 240, step: 5, unit: 'min' },
	{ key: 'atLeast', label: 'Fewest requests', min: 1, max: 100_000, step: 1, scale: 'log' },
	{ key: 'inARow', label: 'Windows in a row', min: 1, max: 12, step: 1 }
];

/** Every guard that can be chosen, in the order of the list. */
export const guardCards: Readonly<Record<Kind, GuardCard>> = {
	'error-rate': {
		letter: 'e',
		label: 'Error rate above a line',
		asks: 'Fires when more than this share of the new model’s answers in a window fails.',
		fields: [
			{
				...{ key: 'above', label: 'Error rate above', min: 0.0001, max: 0.2, step: 0.0001 },
				...{ scale: 'log', unit: '%' }
			}
		],
		initial: { kind: 'error-rate', above: 0.001, ...watching, atLeast: 1 }
	},
	'error-ratio': {
		letter: 'r',
		label: 'Error rate in times of the old',
		asks: 'Fires when the new model fails so many times as often as the control in the same window.',
		fields: [{ key: 'above', label: 'Times as often', min: 1.05, max: 20, step: 0.05, unit: '×' }],
		initial: { kind: 'error-ratio', above: 2, ...watching }
	},
	'two-proportion': {
		letter: 't',
		label: 'New worse than old: a test',
		asks: 'One-sided test of both error rates in the window.',
		fields: [alpha],
		initial: { kind: 'two-proportion', alpha: 0.001, ...watching, windowMinutes: 15, inARow: 2 }
	},
	sequential: {
		letter: 's',
		label: 'Test that may be peeked at',
		asks: 'Always-valid test on all errors so far: looking often does not make it ring more.',
		fields: [alpha],
		initial: { kind: 'sequential', alpha: 0.05, ...watching }
	},
	latency: {
		letter: 'l',
		label: 'Latency above a line',
		asks: 'Fires when a percentile of the new model’s answers in a window is above this line.',
		fields: [
			{ key: 'percentile', label: 'Percentile', min: 0.95, max: 0.99, step: 0.04, unit: '%' },
			{
				...{ key: 'aboveMs', label: 'Above', min: 20, max: 10_000, step: 1 },
				...{ scale: 'log', unit: 'ms' }
			}
		],
		initial: { kind: 'latency', percentile: 0.99, aboveMs: 500, ...watching }
	},
	kayenta: {
		letter: 'k',
		label: 'Kayenta’s judge',
		asks: 'Mann–Whitney on the windows’ error rates or their P95, scored as Kayenta does.',
		fields: [
			{ key: 'pass', label: 'Pass from', min: 1, max: 100, step: 1 },
			{ key: 'marginal', label: 'Marginal from', min: 0, max: 100, step: 1 }
		],
		last: { key: 'percentile', label: 'It ranks', min: 0, max: 0.95, step: 0.95, absent: 0 },
		initial: {
			...{ kind: 'kayenta', pass: 95, marginal: 75, percentile: 0 },
			...{ ...watching, windowMinutes: 60 }
		}
	},
	'burn-rate': {
		letter: 'b',
		label: 'Error budget burns too fast',
		asks: 'Pages when the budget burns so many times too fast in a long and in a short window.',
		fields: [
			{
				...{ key: 'objective', label: 'Objective', min: 0.9, max: 0.9999, step: 0.0001 },
				unit: '%'
			},
			{ key: 'burn', label: 'Burns faster than', min: 1, max: 100, step: 0.1, unit: '×' },
			{ key: 'longMinutes', label: 'Long window', min: 10, max: 360, step: 5, unit: 'min' },
			{ key: 'shortMinutes', label: 'Short window', min: 5, max: 60, step: 5, unit: 'min' }
		],
		initial: {
			...{ kind: 'burn-rate', objective: 0.999, burn: 14.4, longMinutes: 60, shortMinutes: 5 },
			...watching
		}
	},
	business: {
		letter: 'm',
		label: 'Conversion below the old',
		asks: 'One-sided test of both conversion rates, known only after its delay.',
		fields: [
			alpha,
			{ key: 'delayHours', label: 'Known after', min: 0, max: 72, step: 1, unit: 'h' }
		],
		initial: {
			...{ kind: 'business', alpha: 0.01, delayHours: 6 },
			...{ ...watching, windowMinutes: 60 }
		}
	}
};

export const guardKinds = Object.keys(guardCards) as readonly Kind[];

/** All numbers of a guard: its own, then how it looks. */
export const guardFields = (kind: Kind): readonly NumberField[] => {
	const { fields, last } = guardCards[kind];
	return [...fields, ...watchFields, ...(last ? [last] : [])];
};

/** What a guard may read of a window: one of two percentiles of latency, or Kayenta's judge error rates too. */
export const percentilesOf = (kind: Kind): readonly { value: string; label: string }[] =>
	kind === 'kayenta'
		? [
				{ value: '0', label: 'Error rates' },
				{ value: '0.95', label: 'P95' }
			]
		: [
				{ value: '0.95', label: 'P95' },
				{ value: '0.99', label: 'P99' }
			];

/** The numbers of a guard or a defect by key. */
export const numberOf = (holder: object, key: string): number =>
	(holder as Record<string, number>)[key] ?? NaN;

/** Guards that need someone to compare the new model with. */
export const comparing: readonly string[] = [
	'error-ratio',
	'two-proportion',
	'sequential',
	'kayenta',
	'business'
];
