import { resolve } from '$app/paths';
import type { Outcome, Run, VerifyReport } from '$lib/workers';

type Asked = {
	/** Names of the golden files that are needed. */
	files: readonly string[];
	/** A function: its cases, instead of all. */
	only?: string | undefined;
	onProgress: (share: number) => void;
	/** Handed the way to stop, once there is something to stop. */
	onStart: (cancel: () => void) => void;
};

/** Fetches golden files and runs their cases in a Worker of this browser. */
export async function checkHere(asked: Asked): Promise<Outcome<VerifyReport>> {
	const stopped = new AbortController();
	let run: Run<VerifyReport> | undefined;
	asked.onStart(() => {
		stopped.abort();
		run?.cancel();
	});
	try {
		const [{ startJob }, ...texts] = await Promise.all([
			import('$lib/workers'),
			...asked.files.map((file) => fetchText(file, stopped.signal))
		]);
		if (stopped.signal.aborted) return { status: 'cancelled' };
		const input = { texts: Object.fromEntries(texts) };
		run = startJob('verify', asked.only === undefined ? input : { ...input, only: asked.only }, {
			onProgress: asked.onProgress
		});
		return await run.result;
	} catch (cause) {
		if (stopped.signal.aborted) return { status: 'cancelled' };
		const sentence = 'The stored cases could not be loaded: check the connection and try again.';
		return { status: 'failed', code: 'not-loaded', sentence, detail: String(cause) };
	}
}

async function fetchText(file: string, signal: AbortSignal): Promise<[string, string]> {
	const response = await fetch(resolve('/about/numbers/golden/[file].json', { file }), { signal });
	if (!response.ok) throw new Error(`${file}.json answered ${response.status}`);
	return [file, await response.text()];
}
