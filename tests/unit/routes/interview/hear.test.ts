import { describe, expect, it, vi } from 'vitest';
import {
	fetchLanguage,
	findEar,
	listen,
	recogniserOf,
	withHeard,
	type Recogniser,
	type RecogniserClass
} from '../../../../src/routes/interview/hear.ts';

/** A browser's recogniser that says what a test wants. */
function fake(available?: (lang: string) => string | Promise<string>) {
	const made: FakeRecogniser[] = [];
	class FakeRecogniser implements Recogniser {
		static available = available
			? async ({ langs, processLocally }: { langs: string[]; processLocally: boolean }) => {
					expect(processLocally).toBe(true);
					return available(langs[0]!);
				}
			: undefined;
		static install?: RecogniserClass['install'];
		lang = '';
		continuous = false;
		interimResults = false;
		processLocally = false;
		onresult: Recogniser['onresult'] = null;
		onerror: Recogniser['onerror'] = null;
		onend: Recogniser['onend'] = null;
		starts = 0;
		stop = vi.fn();
		abort = vi.fn();
		constructor() {
			made.push(this);
		}
		start() {
			this.starts += 1;
		}
		say(transcript: string, isFinal = true) {
			this.onresult?.({ resultIndex: 0, results: [{ isFinal, 0: { transcript } }] });
		}
	}
	return { Fake: FakeRecogniser as typeof FakeRecogniser & RecogniserClass, made };
}

function listening(isLocal = true) {
	const { Fake, made } = fake();
	const [onwords, onguess, onend] = [vi.fn(), vi.fn(), vi.fn()];
	const stop = listen(Fake, { lang: 'en-GB', isLocal, onwords, onguess, onend });
	return { one: made[0]!, stop, onwords, onguess, onend };
}

describe('findEar', () => {
	it('prefers the reader’s English where the device understands it', async () => {
		const { Fake } = fake(() => 'available');
		expect(await findEar(Fake, ['de-DE', 'en-AU'])).toEqual({ where: 'here', lang: 'en-AU' });
	});

	it('takes another English that is there before one that must be fetched', async () => {
		const { Fake } = fake((lang) => (lang === 'en-US' ? 'available' : 'downloadable'));
		Fake.install = () => Promise.resolve(true);
		expect(await findEar(Fake, ['en-GB'])).toEqual({ where: 'here', lang: 'en-US' });
	});

	it('offers to fetch a language where the browser can', async () => {
		const { Fake } = fake((lang) => (lang === 'en-GB' ? 'unavailable' : 'downloadable'));
		expect((await findEar(Fake, [])).where).toBe('elsewhere');
		Fake.install = () => Promise.resolve(true);
		expect(await findEar(Fake, [])).toEqual({ where: 'fetchable', lang: 'en-US' });
		expect(await fetchLanguage(Fake, 'en-US')).toBe(true);
		Fake.install = () => Promise.reject(new Error('forbidden'));
		expect(await fetchLanguage(Fake, 'en-US')).toBe(false);
	});

	it('trusts no recogniser that cannot be asked or refuses to answer', async () => {
		expect((await findEar(fake().Fake, [])).where).toBe('elsewhere');
		const { Fake } = fake(() => Promise.reject(new Error('forbidden')));
		expect((await findEar(Fake, [])).where).toBe('elsewhere');
		expect((await findEar(undefined, [])).where).toBe('nowhere');
	});

	it('finds the recogniser under both names', () => {
		const { Fake } = fake();
		expect(recogniserOf({ webkitSpeechRecognition: Fake })).toBe(Fake);
		expect(recogniserOf({})).toBeUndefined();
	});
});

describe('listen', () => {
	it('demands the device where it was promised', () => {
		expect(listening(true).one).toMatchObject({
			processLocally: true,
			continuous: true,
			starts: 1
		});
		expect(listening(false).one.processLocally).toBe(false);
	});

	it('tells words from guesses', () => {
		const { one, onwords, onguess } = listening();
		one.say(' is it re', false);
		expect(onguess).toHaveBeenLastCalledWith('is it re');
		expect(onwords).not.toHaveBeenCalled();
		one.say('is it real ');
		expect(onwords).toHaveBeenLastCalledWith('is it real');
		expect(onguess).toHaveBeenLastCalledWith('');
	});

	it('goes on after a silence, until it is stopped', () => {
		const { one, stop, onend } = listening();
		one.onerror?.({ error: 'no-speech' });
		one.onend?.();
		expect(one.starts).toBe(2);
		stop();
		expect(one.stop).toHaveBeenCalled();
		one.onend?.();
		expect(one.starts).toBe(2);
		expect(onend).toHaveBeenCalledExactlyOnceWith('');
	});

	it.each([
		['not-allowed', 'may not use the microphone'],
		['audio-capture', 'No microphone'],
		['network', 'needs a connection'],
		['language-not-supported', 'does not understand English'],
		['some-news', 'Writing down stopped']
	])('says what %s means, and does not begin again', (error, words) => {
		const { one, onend } = listening();
		one.onerror?.({ error });
		one.onend?.();
		expect(one.starts).toBe(1);
		expect(onend).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(words));
	});

	it('gives up where the browser ends it again and again', () => {
		const { one, onend } = listening();
		for (let i = 0; i < 30 && onend.mock.calls.length === 0; i++) one.onend?.();
		expect(onend).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('stopped'));
		expect(one.starts).toBeLessThan(25);
	});
});

it('withHeard(notes, heard) adds to what was typed', () => {
	expect(withHeard('', ' roll back first ')).toBe('roll back first');
	expect(withHeard('First: is it real?\n', 'since when')).toBe('First: is it real? since when');
	expect(withHeard('First', '  ')).toBe('First');
});
