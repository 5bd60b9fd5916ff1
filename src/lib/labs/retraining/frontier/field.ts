import {
	labPolicies,
	type FrontierAsk,
	type FrontierSummary,
	type LabChoice
} from '$lib/simulation/retraining';
import { settingsOf, type WorldState } from '../one/state.ts';

/** Many worlds as the page shows them: small enough to print with it. */
export type FrontierReading = { readonly state: WorldState; readonly summary: FrontierSummary };

/** Worlds that are played before and after someone looks. */
export const printedWorlds = 10;
export const targetWorlds = 200;

/** The gate of the second half of the field: the page's, or the usual one. */
export const gateBeside = ({ gate }: WorldState): WorldState['gate'] =>
	gate === 'none' ? 'mid-p' : gate;

/** Every policy without a gate, then every policy behind it. */
export const fieldOf = (state: WorldState): readonly LabChoice[] =>
	(['none', gateBeside(state)] as const).flatMap((gate) =>
		labPolicies.map(({ id }) => ({ policy: id, gate }))
	);

/** A stretch of worlds, for the simulation. */
export const askOf = (state: WorldState, first: number, worlds: number): FrontierAsk => ({
	...{ settings: settingsOf(state), choices: fieldOf(state) },
	...{ first, worlds }
});

/** What has to be played anew if it changes: everything but the policy that is pointed at. */
export const keyOf = (state: WorldState): string =>
	JSON.stringify({ ...state, policy: '', gate: gateBeside(state) });
