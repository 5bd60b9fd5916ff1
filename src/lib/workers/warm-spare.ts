import checkUrl from './check-shell.ts?worker&url';
import type { ShellName } from './job.ts';
import labUrl from './shell.ts?worker&url';
import { trustedScriptUrl } from './trusted-script-url.ts';

const urls: Readonly<Record<ShellName, string>> = { lab: labUrl, check: checkUrl };
let spare: Worker | undefined;

/** A Worker at once where a spare stands ready, else a new one. */
export function takeWorker(shell: ShellName): Worker {
	if (shell !== 'lab' || !spare) return openWorker(shell);
	const worker = spare;
	spare = undefined;
	return worker;
}

/** Starts one Worker of the labs ahead of need, so that ending a busy one costs no wait for its successor. */
export function keepWarm(): void {
	spare ??= openWorker('lab');
}

function openWorker(shell: ShellName): Worker {
	return new Worker(trustedScriptUrl(urls[shell]), { type: 'module', name: 'fieldbook' });
}
