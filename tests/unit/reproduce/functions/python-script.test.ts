import { expect, it } from 'vitest';
import { pythonScript } from '../../../../src/lib/reproduce/functions/python-script.ts';

it('pythonScript(title, body) imports, defines report and ends with the body', () => {
	expect(pythonScript('A root', 'report("root", np.sqrt(2))')).toBe(`# A root
# Tested with Python 3.11, NumPy 1.24 and 2.4.
import numpy as np


def report(name, value):
    print(f"{name} {value:.17g}")


report("root", np.sqrt(2))
`);
});

it('pythonScript(title, body) needs no import for a body without libraries', () => {
	expect(pythonScript('One', 'report("one", 1)')).not.toContain('import');
});
