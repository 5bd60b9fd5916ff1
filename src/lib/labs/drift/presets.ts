import found from '../../../../content/presets/drift.json';
import { readLink } from './link/link.ts';
import type { DriftState } from './state.ts';

/** A *Try this*: a state, a question to answer before looking, and what it teaches. */
export type Preset = {
	readonly id: string;
	readonly title: string;
	readonly question: string;
	readonly teaches: string;
	/** The state as a lab link writes it, such as `#s=1~m=0.02,1~n=200000~k=7`. */
	readonly link: string;
};

export const presets: readonly Preset[] = found;

/** The state that a preset opens. */
export function presetState(preset: Preset): DriftState | undefined {
	return readLink(preset.link, [])?.state;
}
