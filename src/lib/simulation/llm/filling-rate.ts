import type { ServingOptions } from './serve-tokens.ts';

/**
 * The requests a second at which the memory is full on average, by Little's law: as many requests
 * fit as the memory holds of their mean context, and each stays for its tokens × the time of a step
 * that reads all of it, while prompts take their share of the time. Above it a queue grows.
 */
export function fillingRate(
	options: Omit<ServingOptions, 'seed' | 'arrivalRate' | 'seconds'>
): number {
	const { promptTokens, outputTokens, lengths = 'exponential', capacity, reserve, step } = options;
	// Whom one meets on the card is long-lived: with exponential lengths it has written a mean answer.
	const written = lengths === 'fixed' ? outputTokens / 2 : outputTokens;
	const context = promptTokens + written;
	const fit = capacity / (reserve ?? context);
	const decode = outputTokens * (step.weights + fit * context * step.perCachedToken);
	return fit / (decode + fit * promptTokens * step.perPromptToken);
}
