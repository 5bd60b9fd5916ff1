import type { GuardChance, ReleaseBeside, ReleasePicture } from '$lib/simulation/rollout';
import type { OneState } from './state.ts';

/** What the words about a release are made from. */
export type Facts = {
	readonly picture: ReleasePicture;
	readonly state: OneState;
	/** What chance alone would do, exactly; undefined where no closed form is known. */
	readonly chance: GuardChance | undefined;
	/** Undefined until it is counted. */
	readonly beside: ReleaseBeside | undefined;
};
