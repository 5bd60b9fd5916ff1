import type { Role } from './frame.ts';
import { resolveColour } from './resolve-colour.ts';

/** The tokens as a canvas can use them: read again whenever the theme turns. */
export interface ChartLook {
	readonly line: Readonly<Record<Role, string>>;
	readonly paper: string;
	readonly ink: string;
	readonly quiet: string;
	readonly edge: string;
	readonly family: string;
}

export function readLook(inside: HTMLElement): ChartLook {
	const colour = (token: string) => resolveColour(inside, token);
	return {
		line: { reference: colour('--ref'), current: colour('--cur'), ink: colour('--ink') },
		paper: colour('--paper'),
		ink: colour('--ink'),
		quiet: colour('--ink-3'),
		edge: colour('--edge'),
		family: getComputedStyle(inside).getPropertyValue('--sans')
	};
}
