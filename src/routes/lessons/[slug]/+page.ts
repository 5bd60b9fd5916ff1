import { browser, dev } from '$app/environment';

export async function load({ data }) {
	const { id, path } = data.lesson;
	const loadCode = async () => (await import('./lesson-code.ts')).lessonCode(path, data.assets);
	return { page: data, loadCode, code: isPrinted(id) ? undefined : await loadCode() };
}

/**
 * Whether the lesson came with the page, so that its code can wait for the first touch. While
 * developing it does not wait: the styles come with the code there.
 */
function isPrinted(id: string): boolean {
	return browser && !dev && document.querySelector(`[data-lesson="${id}"]`) !== null;
}
