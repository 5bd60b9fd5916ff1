import found from '../../../../content/presets/experiment-read.json';
import { readLink } from '../../../../src/lib/labs/experiment/read/link.ts';
import {
	initialState,
	resultOf,
	type ReadState
} from '../../../../src/lib/labs/experiment/read/state.ts';
import type { ShownResult } from '../../../../src/lib/reproduce/experiment/read-facts.ts';
import { readResult } from '../../../../src/lib/simulation/experiment/index.ts';

function shownOf(state: ReadState): ShownResult {
	const result = resultOf(state);
	return { result, settings: state.settings, reading: readResult(result, state.settings) };
}

const linked = (link: string): ReadState => {
	const read = readLink.read(link, undefined);
	if (!read || read.problems.length > 0) throw new Error(`not a link: ${link}`);
	return read.state;
};

/** Every preset of the page, and what none of them shows: several variants, other priors, CUPED of shares. */
export const shownResults: readonly ShownResult[] = [
	...found.map(({ link }) => linked(link)),
	linked('#s=1~a=Control,2,20000,2000;One,1,10010,1080;Two,1,9990,1110~u=0.005,l'),
	linked('#s=1~a=Control,1,900,80;One,1,910,99;Two,1,890,90~l=0.05,b~o=20,180'),
	linked(
		'#s=1~m=m~a=A,1,500,10,25;B,1,480,11,36;C,1,510,10.2,30~g=x/250,10,25/240,11,36/255,10,30;y/250,10,25/240,11,36/255,10.4,30~l=0.1,n~o=1,1,0.5~u=0.5'
	),
	linked(
		'#s=1~a=A,1,4000,400,40.1,900,2.4;B,1,4020,460,39.9,910,2.5~d=20261102/2000,200,40,900,2.4/2010,240,40,910,2.5;20261103/1000,100,40.1,900,2.4/1000,112,40,900,2.5;20261104/1000,100,40.3,890,2.3/1010,108,39.7,905,2.6~u=0.01'
	),
	{ ...shownOf(initialState) }
].map((one) => ('reading' in one ? one : shownOf(one)));
