import type { ShockQuestion } from '$lib/simulation/retraining';
import { partLink, readNumber, readWhole } from '$lib/labs/shell';
import { worldFields } from '../one/fields.ts';
import { initialState as oneInitial, settingsOf, type WorldState } from '../one/state.ts';

/** A world of the lab with one shock in it, and one training some days after. */
export type ShockState = WorldState & {
	/** Degrees by which the outcome turns. */
	readonly turn: number;
	/** Days until it is over; 0: it stays. */
	readonly lasts: number;
	/** Days after the shock on whose evening it trains. */
	readonly trained: number;
};

/** Days from the shock on that are watched and paid for. */
export const watchedDays = 90;
export const worlds = 200;

export const limits = {
	turn: { min: 5, max: 120 },
	lasts: { min: 0, max: 80 },
	trained: { min: 0, max: 80 }
} as const;

/** What a link leaves out: a shock for good, labels as everywhere in the lab. */
const linkInitial: ShockState = {
	...oneInitial,
	...{ kind: 'shock', turn: 60, lasts: 0, trained: 6 }
};

/** A shock for good, and labels at once: what the mixed window alone does. */
export const initialState: ShockState = { ...linkInitial, delay: 0 };

export const shockLink = partLink<ShockState>({
	initial: linkInitial,
	fields: {
		...worldFields,
		k: {
			write: ({ turn, lasts, trained }) => `${turn},${lasts},${trained}`,
			read: (text) => {
				const [turn, lasts, trained] = text.split(',');
				return {
					turn: readNumber(turn, 'number of degrees', limits.turn),
					lasts: readWhole(lasts, 'number of days', limits.lasts),
					trained: readWhole(trained, 'number of days', limits.trained)
				};
			}
		}
	}
});

/** The question for the simulation. */
export const questionOf = (state: ShockState): ShockQuestion => ({
	...{ settings: settingsOf(state), part: 'outcome', size: state.turn },
	...(state.lasts > 0 ? { lasts: state.lasts } : {}),
	...{ watchedDays, first: 0, worlds }
});

/** What has to be played anew if it changes. */
export const keyOf = (state: ShockState): string =>
	JSON.stringify({ ...state, policy: '', gate: '', trained: 0 });
