import { createRng } from '../../random/index.ts';
import { createBatch } from './batch.ts';

export interface ServingOptions {
	readonly seed: number | string;
	/** Requests a second, at random moments. */
	readonly arrivalRate: number;
	/** Seconds in which requests arrive; the run goes on until all are served. */
	readonly seconds: number;
	readonly promptTokens: number;
	/** Mean tokens of an answer. */
	readonly outputTokens: number;
	/** Every answer of the mean length, or exponential lengths; exponential if left out. */
	readonly lengths?: 'fixed' | 'exponential';
	/** Tokens that fit into the memory kept for the cache. */
	readonly capacity: number;
	/** Tokens set aside for a request at once; memory is handed out token by token if left out. */
	readonly reserve?: number;
	/** Tokens of prompts that one step may read, at least one prompt. */
	readonly promptsPerStep: number;
	/** Seconds of a step: to read the weights, for each cached token, for each token of a prompt. */
	readonly step: {
		readonly weights: number;
		readonly perCachedToken: number;
		readonly perPromptToken: number;
	};
	/** Moments between 0 and `seconds` at which the state is noted; 240 if left out. */
	readonly samples?: number;
}

export interface ServingRun {
	/** Of each request, in the order of arrival, in seconds. */
	readonly arrival: Float64Array;
	readonly first: Float64Array;
	readonly finish: Float64Array;
	readonly tokens: Float64Array;
	/** Moments at which a request lost its memory, and which one. */
	readonly evictions: readonly { readonly at: number; readonly request: number }[];
	/** At each sampled moment: tokens of memory taken, those in use, requests served and waiting. */
	readonly held: Float64Array;
	readonly used: Float64Array;
	readonly running: Float64Array;
	readonly waiting: Float64Array;
	/** Tokens written by each sampled moment. */
	readonly written: Float64Array;
}

/**
 * A card that serves a language model with continuous batching: between two steps requests join
 * while their context fits, each step writes one token for each, and where memory runs out the
 * newest request loses its cache and starts again at the head of the queue. A step takes as long as
 * it must read and compute. The same seed gives the same requests at every rate, only closer.
 */
export function serveTokens(options: ServingOptions): ServingRun {
	const requests = drawRequests(options);
	const batch = createBatch(options, requests);
	const samples = options.samples ?? 240;
	const notes = createNotes(samples);
	const every = options.seconds / samples;
	for (let sample = 0; !batch.isDone();) {
		const { held, used, running, waiting, written } = batch;
		batch.step();
		// What held since the last step still holds at every moment before this one ends.
		while (sample < samples && (sample + 1) * every <= batch.now) {
			notes.held[sample] = held;
			notes.used[sample] = used;
			notes.running[sample] = running;
			notes.waiting[sample] = waiting;
			notes.written[sample++] = written;
		}
	}
	return { ...requests, ...notes, evictions: batch.evictions };
}

function createNotes(samples: number) {
	const list = () => new Float64Array(samples);
	return { held: list(), used: list(), running: list(), waiting: list(), written: list() };
}

/** Arrivals at unit rate, divided by the rate: a faster day is the same day, sped up. */
function drawRequests(options: ServingOptions) {
	const { seed, arrivalRate, seconds, outputTokens, lengths = 'exponential' } = options;
	const gaps = createRng(seed).fork('arrivals');
	const sizes = createRng(seed).fork('lengths');
	const arrival: number[] = [];
	const tokens: number[] = [];
	const longest = Math.max(1, (options.reserve ?? options.capacity) - options.promptTokens - 1);
	for (let at = gaps.exponential(); at / arrivalRate < seconds; at += gaps.exponential()) {
		arrival.push(at / arrivalRate);
		const drawn =
			lengths === 'fixed' ? outputTokens : Math.ceil(sizes.exponential() * outputTokens);
		tokens.push(Math.max(1, Math.min(longest, drawn)));
	}
	return {
		arrival: Float64Array.from(arrival),
		tokens: Float64Array.from(tokens),
		first: new Float64Array(arrival.length).fill(-1),
		finish: new Float64Array(arrival.length)
	};
}
