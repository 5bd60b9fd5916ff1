import {
	cacheBytesPerToken,
	fillingRate,
	serveTokens,
	servingBill,
	type ServingBill,
	type ServingRun
} from '$lib/simulation/llm';

/** Llama 3.1 8B, as its published shape says: 8.03 billion weights, 8 heads that keep a cache. */
const model = { layers: 32, kvHeads: 8, headSize: 128, weights: 8.03e9 } as const;

/** One H100 SXM at its data sheet's best; prompts are computed at half of the peak. */
const card = { memory: 80e9, share: 0.9, bandwidth: 3.35e12, flops: 989e12, busy: 0.5 } as const;

/** What is promised to a request, and the price of the card, a round number. */
export const goal = { firstToken: 1, perToken: 0.05, pricePerHour: 2.5 } as const;

/** Seconds that are simulated, and those at the start that are not counted. */
export const span = { seconds: 90, from: 30 } as const;

export const rateEnds = { min: 4, max: 40 } as const;

/** Tokens that a request gets at once where memory is not handed out in pages. */
export const longest = 4096;

/** How the reader sets the card. */
export type Setting = {
	promptTokens: number;
	outputTokens: number;
	memory: 'pages' | 'whole';
	bits: '16' | '8';
};

export type Values = Setting & { rate: number };

/** Bytes that one token of context leaves in the cache. */
export const bytesPerToken = ({ bits }: Pick<Setting, 'bits'>): number =>
	cacheBytesPerToken({ ...model, bytes: Number(bits) / 8 });

/** Bytes that are left for the cache beside the weights, at 16 bits each. */
export const cacheBytes = card.share * card.memory - 2 * model.weights;

/** The card as the simulation wants it. */
function optionsOf(setting: Setting) {
	const perToken = bytesPerToken(setting);
	return {
		promptTokens: setting.promptTokens,
		outputTokens: setting.outputTokens,
		capacity: Math.floor(cacheBytes / perToken),
		...(setting.memory === 'whole' ? { reserve: longest } : {}),
		promptsPerStep: 8192,
		step: {
			weights: (2 * model.weights) / card.bandwidth,
			perCachedToken: perToken / card.bandwidth,
			perPromptToken: (2 * model.weights) / (card.busy * card.flops)
		}
	};
}

export type Served = { run: ServingRun; bill: ServingBill };

/** Ninety seconds on the card. */
export function serve(setting: Setting, rate: number): Served {
	const { seconds, from } = span;
	const run = serveTokens({ ...optionsOf(setting), seed: 26, arrivalRate: rate, seconds });
	return { run, bill: servingBill(run, { ...goal, from, to: seconds }) };
}

/** Requests a second at which the memory is full, by Little's law. */
export const fullAt = (setting: Setting): number => fillingRate(optionsOf(setting));

/** Rates at which the price is drawn. */
export const priceRates: readonly number[] = Array.from({ length: 19 }, (_, i) => 4 + 2 * i);
