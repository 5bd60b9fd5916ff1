import { commentLine } from '../text/comment-line.ts';
import { pythonImports } from './python-imports.ts';

/**
 * A Python script around a body: a heading that says what it does and what it was tested with, the
 * imports that the body uses, and `report(name, value)`, which prints a line with 17 digits.
 *
 * @param title what it works out
 * @param body code that calls `report`
 */
export function pythonScript(title: string, body: string): string {
	const { lines, tested } = pythonImports(body);
	const versions = `Tested with ${['Python 3.11', ...tested].join(', ')}.`;
	const heading = `${commentLine(title)}\n${commentLine(versions)}`;
	const report = 'def report(name, value):\n    print(f"{name} {value:.17g}")';
	const imports = lines.length > 0 ? `${lines.join('\n')}\n\n\n` : '\n';
	return `${heading}\n${imports}${report}\n\n\n${body.trim()}\n`;
}
