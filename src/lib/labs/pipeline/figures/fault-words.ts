import type { FaultKind, FaultLayer } from '$lib/simulation/pipeline';

/** Each layer as its row names it, and what is tested there. */
export const layerWords: Readonly<Record<FaultLayer, string>> = {
	unit: 'Unit tests',
	data: 'Data validation',
	integration: 'Integration tests',
	quality: 'Model quality tests',
	canary: 'Canary',
	monitoring: 'Monitoring'
};

/** Each kind of fault in one word, for its column, and in full. */
export const kindWords: Readonly<Record<FaultKind, { short: string; long: string }>> = {
	code: { short: 'code', long: 'wrong code' },
	data: { short: 'data', long: 'broken data' },
	skew: { short: 'skew', long: 'training and serving differ' },
	slow: { short: 'slow', long: 'the model is too slow' },
	unfair: { short: 'unfair', long: 'one group is served worse' },
	drift: { short: 'drift', long: 'the world moves after the release' }
};
