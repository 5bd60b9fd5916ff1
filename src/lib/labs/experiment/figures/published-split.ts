/**
 * Microsoft’s counts, as published: 821,588 against 815,482. A hash of this seed sends 821,588 of
 * these users to A; what is lost of the others leaves 815,482.
 */
export const published: {
	readonly counts: readonly [a: number, b: number];
	readonly seed: number;
	readonly perArm: number;
	readonly lost: number;
} = {
	counts: [821_588, 815_482],
	seed: 11,
	perArm: 821_472,
	/** In per cent of side B. */
	lost: 100 * (1 - 815_482 / 821_356)
};
