import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { backupFile, packedLimits, readBackupFile } from '../../../src/lib/state/backup-file.ts';
import { backupLimits, readBackup, writeBackup } from '../../../src/lib/study/index.ts';
import { keptAfter } from '../study/kept.ts';

const text = writeBackup(keptAfter([['psi', { did: 'grade', grade: 3, took: 9 }, 4]], 'x'));

it('a small back-up is plain JSON, and is read as it was written', async () => {
	const { name, file } = await backupFile(text, '2026-11-27');
	expect([name, file.type]).toEqual(['mlops-fieldbook-2026-11-27.json', 'application/json']);
	expect(await file.text()).toBe(text);
	expect(await readBackupFile(file)).toBe(text);
});

it('one above 20 MB is packed, and read as it was written', async () => {
	// Spaces between the parts of JSON are nothing; texts are what makes a back-up long.
	const rows = Array.from(
		{ length: 130_000 },
		(_, i) => `"${i} ${(i * 7919) % 104_729} ${'ö'.repeat(70)}"`
	);
	const long = `{"app":"mlops-fieldbook","rows":[${rows.join(',')}],\n${text.slice(1)}`;
	expect(long.length).toBeGreaterThan(10_000_000);
	const { file } = await backupFile(long + ' '.repeat(11_000_000), '2026-11-27');
	expect(file.size).toBeLessThan(4_000_000);
	const back = await readBackupFile(file);
	expect(back.length).toBe(long.length + 11_000_000);
	expect(readBackup(back).log).toHaveLength(1);
});

it('a bomb, a torn archive, a picture and other bytes are refused with a sentence', async () => {
	const blob = (bytes: Uint8Array) => new Blob([bytes as Uint8Array<ArrayBuffer>]);
	const bomb = gzipSync(Buffer.alloc(packedLimits.ratio * 60_000));
	expect(bomb.length).toBeLessThan(60_000);
	await expect(readBackupFile(blob(bomb))).rejects.toThrow('larger than any back-up');
	const torn = gzipSync(text).subarray(0, 60);
	await expect(readBackupFile(blob(torn))).rejects.toThrow('no back-up of this site');
	const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xd8, 0xfe]);
	await expect(readBackupFile(blob(picture))).rejects.toThrow('no back-up of this site');
	const cut = new TextEncoder().encode('{"app":"ö').slice(0, -1);
	await expect(readBackupFile(blob(cut))).rejects.toThrow('no back-up of this site');
});

it('a file too large to be ours is not read at all', async () => {
	const large = {
		size: backupLimits.characters + 1,
		slice: () => new Blob(['{"']),
		stream: () => {
			throw new Error('It was read.');
		}
	};
	await expect(readBackupFile(large as unknown as Blob)).rejects.toThrow('larger than any back-up');
});
