/** Where a fault can show: in the service, in its inputs, in its answers, in what came true later. */
export const layerIds = ['system', 'data', 'predictions', 'labels'] as const;
export type LayerId = (typeof layerIds)[number];

/** Minutes from the start of a fault to each layer's first alarm; Infinity where it sees nothing. */
export type FirstAlarms = Readonly<Record<LayerId, number>>;

/** Minutes that one reading of a layer takes to fill. */
const windows: FirstAlarms = { system: 5, data: 60, predictions: 1440, labels: 1440 };

/**
 * When each layer of the monitoring could ring at the earliest: its first full window after the start,
 * and for labels also the wait until the first of them arrive.
 *
 * @param shows the layers in which the fault leaves a trace
 * @param labelDelay days from a prediction to its label, 0 or more
 */
export function firstAlarms(shows: readonly LayerId[], labelDelay: number): FirstAlarms {
	const at = (layer: LayerId) => {
		if (!shows.includes(layer)) return Infinity;
		return windows[layer] + (layer === 'labels' ? 1440 * labelDelay : 0);
	};
	return {
		system: at('system'),
		data: at('data'),
		predictions: at('predictions'),
		labels: at('labels')
	};
}
