import url from './shell.ts?worker&url';
import { trustedScriptUrl } from './trusted-script-url.ts';

let spare: Worker | undefined;

/** A Worker at once where a spare stands ready, else a new one. */
export function takeWorker(): Worker {
	const worker = spare ?? openWorker();
	spare = undefined;
	return worker;
}

/** Starts one Worker ahead of need, so that ending a busy one costs no wait for its successor. */
export function keepWarm(): void {
	spare ??= openWorker();
}

function openWorker(): Worker {
	return new Worker(trustedScriptUrl(url), { type: 'module', name: 'fieldbook' });
}
