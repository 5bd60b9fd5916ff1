/** How a consumer names the model that it loads. */
export interface ModelReference {
	/** By the alias, or by one version for good. */
	readonly by: 'alias' | 'pin';
	/** Minutes after which it looks the alias up again; never, if it looks only at its start. */
	readonly everyMinutes?: number | undefined;
	/** The version that it loaded at its start. */
	readonly loaded: number;
}

/**
 * The version that a consumer serves some minutes after the alias was moved.
 *
 * @param alias where the alias points now
 * @param minutes since it was moved
 */
export function resolveVersion(reference: ModelReference, alias: number, minutes: number): number {
	const { by, everyMinutes, loaded } = reference;
	const hasLooked = everyMinutes !== undefined && minutes >= everyMinutes;
	return by === 'alias' && hasLooked ? alias : loaded;
}
