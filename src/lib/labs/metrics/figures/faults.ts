import type { LayerId } from '$lib/simulation/metrics';

/** A fault, what it does, and in which layers of the monitoring it leaves a trace. */
export interface Fault {
	readonly id: string;
	readonly name: string;
	readonly story: string;
	readonly shows: readonly LayerId[];
	/** Said with the answer. */
	readonly why: string;
}

export type FaultId = (typeof faults)[number]['id'];

export const faults = [
	{
		id: 'default',
		name: 'A default answers for the model',
		story: 'The model times out; the service answers every call with a default, status 200.',
		shows: ['predictions', 'labels'],
		why: 'Latency and error rate look better than ever. Count fallback answers, and the system layer sees it in minutes.'
	},
	{
		id: 'null',
		name: 'An app release drops a field',
		story: 'Since the new app release, one input field arrives empty; the model fills in a mean.',
		shows: ['data', 'predictions', 'labels'],
		why: 'A rate of missing values is the cheapest alarm there is.'
	},
	{
		id: 'unit',
		name: 'Euros become cents',
		story: 'An upstream team sends amounts in cents. Type and schema stay the same.',
		shows: ['data', 'predictions', 'labels'],
		why: 'No schema check sees it; the distribution of the feature does.'
	},
	{
		id: 'slow',
		name: 'The feature store turns slow',
		story: 'Look-ups take two seconds instead of twenty milliseconds. Every answer is still right.',
		shows: ['system'],
		why: 'Nothing is wrong with data or model. Users leave all the same.'
	},
	{
		id: 'fraud',
		name: 'Fraudsters change their method',
		story: 'The same kinds of payment arrive, but other ones among them are fraud.',
		shows: ['labels'],
		why: 'The link between input and outcome moved alone. Only what came true later can show it.'
	}
] as const satisfies readonly Fault[];

export function faultOf(id: FaultId): Fault {
	return faults.find((fault) => fault.id === id) ?? faults[0];
}
