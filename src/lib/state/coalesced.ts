/** Runs some work, and once more if it was called for meanwhile: never twice at a time, never too seldom. */
export function coalesced(work: () => Promise<void>): () => Promise<void> {
	let running: Promise<void> | undefined;
	let isWanted = false;
	const run = async () => {
		while (isWanted) {
			isWanted = false;
			await work();
		}
	};
	return () => {
		isWanted = true;
		running ??= run().finally(() => (running = undefined));
		return running;
	};
}
