import { expect, it } from 'vitest';
import { rScript } from '../../../../src/lib/reproduce/functions/r-script.ts';

it('rScript(title, body) defines report and ends with the body', () => {
	expect(rScript('A root', 'report("root", sqrt(2))')).toBe(`# A root
# Tested with R 4.2, without packages.
report <- function(name, value) cat(sprintf("%s %.17g\\n", name, value), sep = "")

report("root", sqrt(2))
`);
});
