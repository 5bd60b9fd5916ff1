import { expect, test } from 'vitest';
import found from '../../../../content/presets/retraining-frontier.json';
import { worldLink } from '../../../../src/lib/labs/retraining/one/fields.ts';
import { initialState } from '../../../../src/lib/labs/retraining/one/state.ts';
import { countNow } from '../../../../src/lib/labs/retraining/frontier/first.ts';
import { fieldOf, keyOf } from '../../../../src/lib/labs/retraining/frontier/field.ts';
import { policyRows } from '../../../../src/lib/labs/retraining/frontier/rows.ts';
import { verdict } from '../../../../src/lib/labs/retraining/frontier/verdict.ts';
import { checkedPresets } from '../../../../src/lib/labs/retraining/one/checked-presets.ts';

const reading = countNow(initialState, 3);

test('nine policies, without a gate and behind one, from the cheapest on', () => {
	const rows = policyRows(reading.summary, reading.state);
	expect(rows).toHaveLength(9);
	expect(rows[0]?.isCheapest).toBe(true);
	expect(rows.filter(({ isOwn }) => isOwn)).toHaveLength(1);
	expect(rows.every(({ bare, gated }) => bare.choice.policy === gated.choice.policy)).toBe(true);
	const said = verdict(reading);
	expect(said.verdict).toMatch(/^“.*is the cheapest: [\d,]+ in two years/);
	expect(said.why).toContain('3 worlds');
});

test('a policy that is pointed at is no new question, a gate is', () => {
	expect(keyOf({ ...initialState, policy: 'psi' })).toBe(keyOf(initialState));
	expect(keyOf({ ...initialState, gate: 'mid-p' })).toBe(keyOf(initialState));
	expect(keyOf({ ...initialState, gate: 'lead' })).not.toBe(keyOf(initialState));
	expect(fieldOf({ ...initialState, gate: 'lead' }).at(-1)).toEqual({
		policy: 'all',
		gate: 'lead'
	});
});

test('its eight questions are links of the lab', () => {
	expect(checkedPresets('retraining-frontier', found)).toHaveLength(8);
	expect(worldLink.write(initialState)).toBe(found[0]?.link);
	expect(() => checkedPresets('x', [{ ...found[0]!, link: '#s=1~w=mars,1,1' }])).toThrow(
		'content/presets/x.json, mixed: “mars” is not a world'
	);
});
