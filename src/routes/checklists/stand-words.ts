import type { ListStand } from '$lib/study';

/** What is still open, as one sentence, and a second one that says which and what is wanting. */
export function standWords(stands: readonly ListStand[]): { verdict: string; note: string } {
	const [pre, post] = stands;
	if (!pre || !post) return { verdict: '', note: '' };
	const bare = [...pre.bare, ...post.bare].map(({ item }) => item.name);
	const wanting = bare.length > 0 ? `Ticked without a word of evidence: ${bare.join(', ')}.` : '';
	const of = (stand: ListStand) => `Open: ${stand.open.map(({ item }) => item.name).join(', ')}.`;
	const say = (verdict: string, ...notes: string[]) => ({
		verdict,
		note: notes.filter(Boolean).join(' ')
	});
	if (pre.done === 0 && post.done === 0) {
		return say(
			`Nothing is ticked yet: ${pre.total} questions before the deployment, ${post.total} after it.`,
			wanting
		);
	}
	if (pre.open.length > 0) {
		const verdict = `${count(pre.open.length, 'question')} still open before the deployment.`;
		return say(verdict, of(pre), wanting);
	}
	if (post.open.length > 0) {
		const start = `All ${pre.total} before the deployment are answered`;
		return say(
			`${start}, ${post.open.length} of ${post.total} after it are open.`,
			of(post),
			wanting
		);
	}
	return say(`All ${pre.total + post.total} are answered.`, wanting);
}

const count = (n: number, what: string) => (n === 1 ? `One ${what} is` : `${n} ${what}s are`);
