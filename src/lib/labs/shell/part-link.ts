import { LinkProblem, quote } from './link-fields.ts';

/** The longest link a lab writes or reads, after `#`. */
export const longestLink = 2000;
const version = '1';

/** How one part of a state is written in a link, under a letter of its own. */
export type LinkField<State, Known = undefined> = {
	/** The text, or undefined where this part stands as the lab starts. */
	write: (state: State) => string | undefined;
	/** What the text says. @throws LinkProblem with a sentence for the reader */
	read: (text: string, sofar: State, known: Known) => Partial<State>;
};

export type ReadLink<State> = {
	readonly state: State;
	/** A sentence for each part that could not be read; those parts stand as the lab starts. */
	readonly problems: readonly string[];
};

export type PartLink<State, Known = undefined> = {
	/** The fragment for a state, such as `#s=1~m=0.02,1~n=200000~k=7`. */
	write: (state: State) => string;
	/** The state in a fragment; undefined for a fragment that is not a lab's. Never throws. */
	read: (fragment: string, known: Known) => ReadLink<State> | undefined;
};

type Options<State, Known> = {
	/** The state that a link leaves out. */
	initial: State;
	/** By letter; they are read in the order of the link. */
	fields: Record<string, LinkField<State, Known>>;
	/** Mends what does not go together, and adds a sentence about it. */
	together?: (state: State, problems: string[]) => State;
};

/** Links that carry a lab's whole state: one letter a part, read one by one, so that one broken part costs no other. */
export function partLink<State extends object, Known = undefined>(
	options: Options<State, Known>
): PartLink<State, Known> {
	const { initial, fields } = options;
	const broken = (sentence: string) => ({ state: initial, problems: [sentence] });

	function write(state: State): string {
		const parts = Object.entries(fields).flatMap(([key, field]) => {
			const text = field.write(state);
			return text === undefined ? [] : [`${key}=${text}`];
		});
		return `#s=${[version, ...parts].join('~')}`;
	}

	function read(fragment: string, known: Known): ReadLink<State> | undefined {
		if (!fragment.startsWith('#s=')) return undefined;
		if (fragment.length > longestLink) {
			return broken(`This link is longer than the ${longestLink} characters a lab link can have.`);
		}
		const [found, ...parts] = fragment.slice(3).split('~');
		if (found === version) return readParts(parts, options, known);
		return broken(
			/^\d+$/.test(found ?? '')
				? `This link was made by another version of the lab (${quote(found)}).`
				: `“${quote(fragment)}” is not a link of this lab.`
		);
	}

	return { write, read };
}

function readParts<State extends object, Known>(
	parts: readonly string[],
	{ initial, fields, together }: Options<State, Known>,
	known: Known
): ReadLink<State> {
	let state = initial;
	const problems: string[] = [];
	for (const part of parts) {
		const key = part.slice(0, 1);
		try {
			const field = part[1] === '=' && Object.hasOwn(fields, key) ? fields[key] : undefined;
			if (!field) throw new LinkProblem(`“${quote(part)}” means nothing to this lab.`);
			state = { ...state, ...field.read(part.slice(2), state, known) };
		} catch (error) {
			if (!(error instanceof LinkProblem)) throw error;
			problems.push(error.message);
		}
	}
	return { state: together?.(state, problems) ?? state, problems };
}
