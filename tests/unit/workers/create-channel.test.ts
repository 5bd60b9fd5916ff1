import { expect, test } from 'vitest';
import { createChannel } from '../../../src/lib/workers/index.ts';

test('createChannel runs a job of the table, typed by its name, inline where there are no Workers', async () => {
	const channel = createChannel('readTable');
	const outcome = await channel.start('x,y\n1,2\n3,4').result;
	const rows: number = outcome.status === 'done' ? outcome.value.rows : 0;
	expect(rows).toBe(2);
	channel.close();
});

test('createChannel lets the newest of three runs win', async () => {
	const channel = createChannel('readTable');
	const runs = ['a,b\n1,2', 'c,d\n1,2', 'e,f\n1,2'].map((text) => channel.start(text).result);
	const outcomes = await Promise.all(runs);
	expect(outcomes.map(({ status }) => status)).toEqual(['superseded', 'superseded', 'done']);
	channel.close();
});
