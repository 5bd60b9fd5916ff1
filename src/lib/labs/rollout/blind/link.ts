import { LinkProblem, partLink, quote, readWhole } from '$lib/labs/shell';
import { initialState, kinds, seeds, type BlindState } from './state.ts';

/** Links of this part, such as `#s=1~t=mixed~k=7`: whoever opens one plays the same ten. */
export const blindLink = partLink<BlindState>({
	initial: initialState,
	fields: {
		t: {
			write: ({ kind }) => kind,
			read: (text) => {
				const found = kinds.find(({ value }) => value === text);
				if (found) return { kind: found.value };
				throw new LinkProblem(
					`“${quote(text)}” is not a kind of round: it should be one of ${kinds.map(({ value }) => value).join(', ')}.`
				);
			}
		},
		k: {
			write: ({ seed }) => `${seed}`,
			read: (text) => ({ seed: readWhole(text, 'seed', seeds) })
		}
	}
});
