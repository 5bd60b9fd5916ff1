import { exactNumber } from '../../text/exact-number.ts';

/** Numbers as assignments of Python, one a line, in the order given. */
export const pythonOptions = (options: Record<string, number>): string =>
	Object.entries(options)
		.map(([name, value]) => `${name} = ${exactNumber(value)}`)
		.join('\n');

/** Numbers as assignments of R, one a line, in the order given. */
export const rOptions = (options: Record<string, number>): string =>
	Object.entries(options)
		.map(([name, value]) => `${name} <- ${exactNumber(value)}`)
		.join('\n');
