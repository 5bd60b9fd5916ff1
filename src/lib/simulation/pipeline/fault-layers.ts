/** Where a fault may be caught, in the order in which it meets them. */
export const faultLayers = [
	'unit',
	'data',
	'integration',
	'quality',
	'canary',
	'monitoring'
] as const;

export type FaultLayer = (typeof faultLayers)[number];

/** Kinds of fault that a release of a model can carry; drift comes after it. */
export const faultKinds = ['code', 'data', 'skew', 'slow', 'unfair', 'drift'] as const;

export type FaultKind = (typeof faultKinds)[number];

/**
 * The chance that a layer catches a fault that reaches it, in the order of the layers. Assumed for
 * the picture, from what each layer can see at all: no test before the release can see drift.
 */
export const catchChances: Readonly<Record<FaultKind, readonly number[]>> = {
	code: [0.6, 0, 0.5, 0.3, 0.5, 0.5],
	data: [0, 0.7, 0.2, 0.4, 0.4, 0.6],
	skew: [0.05, 0.1, 0.5, 0, 0.6, 0.6],
	slow: [0, 0, 0.2, 0.4, 0.8, 0.9],
	unfair: [0, 0.1, 0, 0.5, 0.1, 0.3],
	drift: [0, 0, 0, 0, 0.1, 0.7]
};

/** Hours a year that a layer takes to write, run and keep alive. Assumed too. */
export const layerHours: Readonly<Record<FaultLayer, number>> = {
	unit: 80,
	data: 60,
	integration: 120,
	quality: 100,
	canary: 120,
	monitoring: 160
};
