import { hashOf } from './allowed.server.ts';

/** What wakes a page, also while its code is on the way; a scroll may be the browser's own. */
const touches = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'wheel'];
const preloads = /\s*<link href="([^"]*)" rel="modulepreload">/g;
/** The framework's own script: some lines, the start of the page's code, and some lines more. */
const startScript =
	/(<script>)(\s*\{\s*__sveltekit_[\s\S]*?)(\n(\t*)Promise\.all\(\[[\s\S]*?\n\4\}\);)(\n[\s\S]*?)(<\/script>)/;

/**
 * Lets a page that can be read as printed paint its words before it asks for its code, so that code,
 * styles and fonts do not share a slow line. A touch that comes before the code is noted for it, and
 * the first button or label pressed is marked, and what was typed: `keepPress` does it again. A first key
 * that asks for the search is noted too.
 *
 * @param html the page, with the framework's links and start
 */
export function withLateCode(html: string): string {
	const files = [...html.matchAll(preloads)].map(([, file]) => file);
	const found = startScript.exec(html);
	if (!found || files.length === 0)
		throw new Error('The page does not start as the framework did.');
	const [whole, open, before = '', start = '', , after = '', close] = found;
	const imports = files.map((file) => `import(${JSON.stringify(file)})`).join(',');
	// Read, then started: on a slow machine two short tasks stop the reader less than a long one.
	const late = `
for (const touch of ${JSON.stringify(touches)}) addEventListener(touch, () => { document.documentElement.dataset.touched = ''; }, { once: true, capture: true, passive: true });
addEventListener('click', ({ target }) => target.closest?.('button, label')?.setAttribute('data-pressed', ''), { once: true, capture: true });
addEventListener('input', ({ target }) => { if (!('awake' in document.documentElement.dataset)) target.setAttribute('data-typed', target.value); }, true);
addEventListener('keydown', ({ key, target }) => { if (key === '/' && !target.closest?.('input,textarea,select')) document.documentElement.dataset.searched = ''; }, { once: true, capture: true });
requestAnimationFrame(() => setTimeout(() => Promise.all([${imports}]).then(() => setTimeout(() => {
${start.trim()}
}))));`;
	const script = before + late + after;
	return html
		.replace(preloads, '')
		.replace(whole, () => `${open}${script}${close}`)
		.replace(hashOf(before + start + after), () => hashOf(script));
}
