import { withoutCode, withoutFrontMatter } from './blank-out.js';
import { tags } from './tags.js';

/**
 * Puts the imports of the tags used where the front matter stood, on one line, so that every other
 * line keeps its number. The front matter itself is dropped: the content room reads it elsewhere.
 *
 * @param {string} text a whole file
 * @returns {string}
 */
export function withImports(text) {
	const body = withoutFrontMatter(text);
	const prose = withoutCode(body);
	const marked = /==\S/.test(prose) ? ['Marker'] : [];
	const used = [...prose.matchAll(/<([A-Z]\w*)/g)].map(([, name = '']) => name);
	const imports = [...new Set([...used, ...marked])]
		.flatMap((name) => (tags[name] ? [`import ${name} from '${tags[name].from}';`] : []))
		.sort();
	return `<script>${imports.join(' ')}</script>` + body.replace(/^[ \t]+$/gm, '');
}
