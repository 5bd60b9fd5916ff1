import { expect, it } from 'vitest';
import { htmlWords } from '../../../src/lib/anki/html-words.ts';

it('htmlWords(html) is what is left without tags', () => {
	expect(htmlWords(' <p>PSI &lt; <b>0.25</b></p><script>x</script> ')).toBe('PSI < 0.25');
});
