/**
 * node tools/verify-proof.mjs PROOF.json KEYS.txt
 *
 * Checks an offline proof on the command line, without a network and without anything of this project but `proof.mjs` beside the page
 * that does the same. KEYS.txt holds the keys you trust, one a line: the county's own as it is printed on its posters, and those of
 * witnesses. Exit code 0 when it holds.
 */
import { readFileSync } from 'node:fs';
import { checkProof, readProof } from '../web/verify/proof.mjs';

const [proofFile, keysFile] = process.argv.slice(2);
if (proofFile === undefined || keysFile === undefined) {
  console.error('node tools/verify-proof.mjs PROOF.json KEYS.txt');
  process.exit(2);
}
const proof = readProof(readFileSync(proofFile, 'utf8'));
const { problem, entry, signers, origin, size, root } = checkProof(proof, readFileSync(keysFile, 'utf8'));
if (problem !== null) {
  console.error(`does not hold: ${problem}`);
  process.exit(1);
}
console.log(`on record at ${origin}, among ${size} entries, root ${root}`);
for (const [key, value] of Object.entries(entry)) console.log(`  ${key}: ${value}`);
if (typeof proof.enclosed === 'string') console.log(`  whole text: ${proof.enclosed}`);
for (const { name, at } of signers)
  console.log(at === null ? `signed by ${name}` : `seen by ${name} at ${new Date(at * 1000).toISOString()}`);
