import type { ReleaseEffect } from './version-bump.ts';

/** Who calls the model of the drill, and what each relies on. */
export const modelConsumers = [
	{ id: 'gate', name: 'the gate', relies: 'blocks at a score of 0.5' },
	{ id: 'queue', name: 'the queue', relies: 'takes the 200 highest' },
	{ id: 'budget', name: 'the budget', relies: 'adds the scores up' }
] as const;

export type ConsumerId = (typeof modelConsumers)[number]['id'];

/** A release of the drill: what it does, and why that is what it does. */
export interface ModelRelease extends ReleaseEffect {
	readonly id: string;
	readonly words: string;
	readonly breaks: readonly ConsumerId[];
	readonly why: string;
}

const all: readonly ConsumerId[] = ['gate', 'queue', 'budget'];

/** The releases that the drill asks about, in its order. */
export const modelReleases: readonly ModelRelease[] = [
	{
		id: 'same-scale',
		words: 'Retrained on newer rows; the scores mean the same, and calibration was checked',
		breaks: [],
		adds: false,
		why: 'Same inputs, same meaning: each consumer goes on as before. Decisions near the line still change, so release it with a canary.'
	},
	{
		id: 'required-input',
		words: 'Needs one more input, device_age; requests without it are refused',
		breaks: all,
		adds: true,
		why: 'A new required input refuses every old request. That it is a “new feature” does not help those who do not send it.'
	},
	{
		id: 'optional-input',
		words: 'Accepts one more input, device_age, if the caller has it',
		breaks: [],
		adds: true,
		why: 'Old requests work as before, new ones may say more. That is what minor is for.'
	},
	{
		id: 'weighted',
		words: 'Retrained with positives weighted five times; AUC is the same',
		breaks: ['gate', 'budget'],
		adds: false,
		why: 'No schema moved, and yet the gate blocks eight times as many and the budget nearly triples. Only the queue, which reads ranks, is safe.'
	},
	{
		id: 'crash',
		words: 'Fixes a crash on empty basket lists; scores are untouched',
		breaks: [],
		adds: false,
		why: 'A repair that no caller has to know about.'
	},
	{
		id: 'percent',
		words: 'The score comes as 0 to 100 instead of 0 to 1, for readability',
		breaks: ['gate', 'budget'],
		adds: false,
		why: 'A unit is part of the meaning. Every case is now far above 0.5.'
	},
	{
		id: 'reason',
		words: 'The answer carries one more field, reason, that callers may ignore',
		breaks: [],
		adds: true,
		why: 'An addition to the output, if callers tolerate fields that they do not know. Say in the contract that they must.'
	},
	{
		id: 'latency',
		words: 'A larger model, same inputs and scale; P99 goes from 40 to 180 ms',
		breaks: ['gate'],
		adds: false,
		why: 'The gate times out at 100 ms. If the contract names a latency, breaking it is major; if it names none, write one.'
	}
];
