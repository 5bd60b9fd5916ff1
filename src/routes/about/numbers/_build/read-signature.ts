/**
 * The call of a function as TypeScript, below the types of the same module that it names: what it
 * takes and what it gives back, with the comments on each field. Empty for a name that is no function.
 *
 * @param source the text of a module
 * @param name an exported function
 */
export function readSignature(source: string, name: string): string {
	const heads = [...source.matchAll(new RegExp(`^export function\\*? ${name}\\b`, 'gm'))].map(
		({ index }) => headAt(source, index)
	);
	// Of an overloaded function the last head is the one that only the module sees.
	const seen = heads.length > 1 ? heads.slice(0, -1) : heads;
	const call = seen.map((head) => head.replace('export ', '')).join('\n');
	return [call, ...typesIn(source, call)].filter(Boolean).join('\n\n');
}

/** From the keyword to the body or the semicolon. */
function headAt(source: string, start: number): string {
	let depth = 0;
	for (let i = start; i < source.length; i++) {
		const sign = source[i] ?? '';
		if (sign === ';' && depth === 0) return source.slice(start, i + 1);
		if (sign === '{' && depth === 0 && opensBody(source.slice(start, i))) {
			return `${source.slice(start, i).trim()};`;
		}
		if ('({['.includes(sign)) depth++;
		else if (')}]'.includes(sign)) depth--;
	}
	return '';
}

/** A brace after `:`, `|`, `&`, `<`, `,` or `=>` opens a type. */
const opensBody = (before: string) => !/(?:[:|&<,]|=>)\s*$/.test(before);

/** The exported types of the module that a text names, and those that they name in turn. */
function typesIn(source: string, text: string): string[] {
	const types = new Map(
		[
			...source.matchAll(/^(?:\/\*\*(?:(?!\*\/)[^])*\*\/\n)?export type (\w+)[^]*?;\n(?=\n|$)/gm)
		].map(([whole, name = '']) => [name, whole.replace(/^export /m, '').trim()])
	);
	const found = new Set<string>();
	const look = (words: string) => {
		for (const [name, written] of types) {
			if (found.has(written) || !new RegExp(`\\b${name}\\b`).test(words)) continue;
			found.add(written);
			look(written);
		}
	};
	look(text);
	return [...found];
}
