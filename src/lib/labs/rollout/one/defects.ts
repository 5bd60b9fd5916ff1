import type { NumberField } from '$lib/labs/shell';
import type { Defect } from '$lib/simulation/traffic';

type Kind = Defect['kind'];

export type DefectCard = {
	readonly letter: string;
	readonly label: string;
	/** For the sentence “the fault is …”. */
	readonly name: string;
	readonly fields: readonly NumberField[];
	readonly initial: Defect;
};

const share = (key: string, label: string): NumberField => ({
	...{ key, label, min: 0.001, max: 1, step: 0.001 },
	...{ scale: 'log', unit: '%' }
});
const times: NumberField = {
	...{ key: 'times', label: 'Slower by', min: 1.1, max: 20, step: 0.1, unit: '×' }
};

/** The segment that holds the rare one: the last of the world's. */
export const rareSegment = 3;

/** Every fault that can be planted. */
export const defectCards: Readonly<Record<Kind, DefectCard>> = {
	leak: {
		letter: 'l',
		label: 'Slow memory leak',
		name: 'a leak: errors grow with the version’s age',
		fields: [
			{
				...{ key: 'errorRatePerHour', label: 'Errors grow by, an hour', min: 0.00001, max: 0.1 },
				...{ step: 0.00001, scale: 'log', unit: '%' }
			},
			{ key: 'afterHours', label: 'From hour', min: 0, max: 48, step: 0.5, unit: 'h' }
		],
		initial: { kind: 'leak', errorRatePerHour: 0.001, afterHours: 1 }
	},
	'segment-crash': {
		letter: 'c',
		label: 'Crash on a rare segment',
		name: 'a crash on the rare segment',
		fields: [share('errorRate', 'There fail')],
		initial: { kind: 'segment-crash', segment: rareSegment, errorRate: 0.5 }
	},
	'slow-at-peak': {
		letter: 'p',
		label: 'Slow only at peak',
		name: 'slow answers above a load',
		fields: [
			{ key: 'above', label: 'Above the mean load by', min: 1, max: 2, step: 0.05, unit: '×' },
			times
		],
		initial: { kind: 'slow-at-peak', above: 1.3, times: 3 }
	},
	'slow-tail': {
		letter: 't',
		label: 'P99 grows, the median does not',
		name: 'a slow tail',
		fields: [times],
		initial: { kind: 'slow-tail', times: 2 }
	},
	quality: {
		letter: 'q',
		label: 'Worse answers, no errors',
		name: 'worse answers without one error',
		fields: [share('loss', 'Conversion falls by')],
		initial: { kind: 'quality', loss: 0.1 }
	},
	'skewed-feature': {
		letter: 'f',
		label: 'Skewed feature in one segment',
		name: 'a feature computed otherwise in serving, for the rare segment',
		fields: [share('loss', 'There conversion falls by')],
		initial: { kind: 'skewed-feature', segment: rareSegment, loss: 0.5 }
	},
	'writes-twice': {
		letter: 'w',
		label: 'The mirrored copy writes too',
		name: 'a copy that sends its side effects too',
		fields: [share('share', 'Requests with a side effect')],
		initial: { kind: 'writes-twice', share: 0.02 }
	},
	'cold-cache': {
		letter: 'k',
		label: 'Cold cache after a start',
		name: 'a cold cache',
		fields: [times, { key: 'minutes', label: 'For', min: 5, max: 240, step: 5, unit: 'min' }],
		initial: { kind: 'cold-cache', times: 4, minutes: 30 }
	},
	schema: {
		letter: 's',
		label: 'A new column that cannot go back',
		name: 'a changed column: once rolled back, the old model fails on rows written meanwhile',
		fields: [share('errorRate', 'After going back fail')],
		initial: { kind: 'schema', errorRate: 0.05 }
	}
};

export const defectKinds = Object.keys(defectCards) as readonly Kind[];
