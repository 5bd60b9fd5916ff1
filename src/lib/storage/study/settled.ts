/** Does the work and waits until all of it is kept; where any of it fails, none of it is. */
export async function settled<T>(
	transaction: { done: Promise<void>; abort(): void },
	work: () => Promise<T>
): Promise<T> {
	const done = transaction.done.catch((error: unknown) => {
		throw error ?? new DOMException('The write was given up.', 'AbortError');
	});
	const working = Promise.resolve().then(work);
	try {
		const [result] = await Promise.all([working, done]);
		return result;
	} catch (error) {
		try {
			transaction.abort();
		} catch {
			// It is over already.
		}
		await done.catch(() => {});
		// A request that failed says why; its transaction says only that it was given up.
		await working;
		throw error;
	}
}
