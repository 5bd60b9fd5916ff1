import { formatFixed, formatPercent } from '$lib/components/charts';
import type { KindsReading } from '$lib/simulation/drift';

/**
 * Where each alarm rings, for windows of 2,000 rows: well above what 19 quiet days in 20 read then,
 * which is a D of 0.043, 3 points of labels and 2.3 of accuracy.
 */
export const alarmLines = { gap: 0.08, labels: 0.05, accuracy: 0.03 } as const;

/** Which of the four alarms ring. */
export function ringing({ inputs, predictions, labels, accuracy }: KindsReading) {
	return {
		inputs: inputs > alarmLines.gap,
		predictions: predictions > alarmLines.gap,
		labels: Math.abs(labels.now - labels.before) > alarmLines.labels,
		accuracy: accuracy.before - accuracy.now > alarmLines.accuracy
	};
}

const verdict = (rings: boolean) =>
	rings
		? ({ state: 'alarm', word: 'Rings' } as const)
		: ({ state: 'steady', word: 'Steady' } as const);

/** The four alarms as rows of the figure's table. */
export function alarmRows(reading: KindsReading) {
	const rings = ringing(reading);
	const share = ({ before, now }: { before: number; now: number }) =>
		`${formatFixed(100 * before, 0)} → ${formatPercent(now)}`;
	return [
		{
			name: 'inputs',
			note: `D above ${alarmLines.gap}`,
			cells: [`D ${formatFixed(reading.inputs, 2)}`],
			verdict: verdict(rings.inputs)
		},
		{
			name: 'predictions',
			note: `D above ${alarmLines.gap}`,
			cells: [`D ${formatFixed(reading.predictions, 2)}`],
			verdict: verdict(rings.predictions)
		},
		{
			name: 'labels',
			note: 'late; 5 points',
			cells: [share(reading.labels)],
			verdict: verdict(rings.labels)
		},
		{
			name: 'accuracy',
			note: 'late; 3 points down',
			cells: [share(reading.accuracy)],
			verdict: verdict(rings.accuracy)
		}
	];
}

/** The alarms that ring, as words of a sentence. */
export function ringingInWords(reading: KindsReading): string {
	const names = Object.entries(ringing(reading)).flatMap(([name, rings]) => (rings ? [name] : []));
	if (names.length === 0) return 'no alarm rings';
	const last = names.pop() ?? '';
	return `${names.length ? `${names.join(', ')} and ` : ''}${last} ring${names.length ? '' : last.endsWith('s') ? '' : 's'}`;
}
