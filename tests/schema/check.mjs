// Holds docs/geopoldomain-1.schema.json to the reader, on every document of the corpus: what the library reads, ajv accepts, and what the
// library refuses, ajv refuses. Embedded datasets are given as further arguments. Prints a line for each document that differs.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';

// Mistakes that no schema can see, because they are not in one value: JSON.parse takes the last of two members, and ids are compared
// across records.
const UNSEEN = {
  'duplicate-member': 'JSON.parse keeps the last of two members with one name',
  'duplicate-id': 'a schema does not compare two records',
  'nested-too-deep': 'a schema has no depth',
  'invalid-unicode': 'JSON.parse puts a replacement character in the place of broken UTF-8',

};

const root = join(import.meta.dirname, '../..');
const corpus = join(root, 'tests/GeoPolDomain.Tests/Corpus');
const validate = new Ajv({ strict: true, allErrors: false }).compile(
  JSON.parse(readFileSync(join(root, 'docs/geopoldomain-1.schema.json'), 'utf8')));

let checked = 0;
let different = 0;

function accepts(file) {
  let document;
  try {
    document = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (mistake) {
    return [false, `no JSON: ${mistake.message}`];
  }

  return [validate(document), validate.errors?.map(one => `${one.instancePath} ${one.message}`)[0]];
}

function expect(file, meant, why) {
  checked++;
  const [accepted, mistake] = accepts(file);
  if (accepted === meant)
    return;
  different++;
  console.log(`${basename(file)}: the library ${meant ? 'reads' : 'refuses'} it (${why}), the schema does not agree${mistake ? `: ${mistake}` : ''}`);
}

for (const name of readdirSync(join(corpus, 'valid')).filter(one => one.endsWith('.json')))
  expect(join(corpus, 'valid', name), true, 'valid');

for (const name of readdirSync(join(corpus, 'invalid')).filter(one => one.endsWith('.json'))) {
  const codes = readFileSync(join(corpus, 'invalid', name.replace('.json', '.errors')), 'utf8')
    .split('\n').filter(Boolean).map(line => line.split(':')[0]);
  const seen = codes.filter(code => !(code in UNSEEN));
  if (seen.length > 0)
    expect(join(corpus, 'invalid', name), false, seen[0]);
  else
    console.log(`${name}: not asked, since ${[...new Set(codes.map(code => UNSEEN[code]))].join('; ')}`);
}

for (const file of process.argv.slice(2))
  expect(file, true, 'embedded');

console.log(`${checked} documents, ${different} differ`);
process.exit(different === 0 && checked > 0 ? 0 : 1);
