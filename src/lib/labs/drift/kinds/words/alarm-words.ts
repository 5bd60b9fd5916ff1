import type { AlarmId, ModelKind } from '$lib/simulation/drift';

/** What an alarm is called, and what it asks. */
export type AlarmName = { readonly name: string; readonly asks: string };

export function alarmName(id: AlarmId, model: ModelKind): AlarmName {
	const names: Readonly<Record<AlarmId, AlarmName>> = {
		inputs: { name: 'Inputs, one by one', asks: 'KS on both features' },
		joint: { name: 'Inputs, jointly', asks: 'domain classifier' },
		scores:
			model === 'tree'
				? { name: 'Predictions', asks: 'chi-square over the leaves' }
				: { name: 'Predictions', asks: 'KS on the scores' },
		labels: { name: 'Labels', asks: 'share of positives, z-test' },
		accuracy: { name: 'Accuracy', asks: 'a fall, z-test' },
		calibration: { name: 'Calibration', asks: 'ECE above quiet days' }
	};
	return names[id];
}
