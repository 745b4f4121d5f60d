// Holds what docs/writing.md says of editors, with the language service for JSON that Visual Studio Code uses: with the schema set for a
// pattern of file names, members and codes are completed, meanings are shown, and mistakes are marked. Prints a line for each thing that is
// not so.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import json from 'vscode-json-languageservice';

const root = join(import.meta.dirname, '../..');
const settings = JSON.parse(/```json\n(\{\s*"json\.schemas".*?)```/s.exec(readFileSync(join(root, 'docs/writing.md'), 'utf8'))[1]);
const service = json.getLanguageService({});
service.configure({
  validate: true,
  schemas: settings['json.schemas'].map(one => ({
    uri: 'file:///geopoldomain-1.schema.json',
    fileMatch: one.fileMatch,
    schema: JSON.parse(readFileSync(join(root, 'docs/geopoldomain-1.schema.json'), 'utf8')),
  })),
});

const HEAD = '{ "format": "geopoldomain/1", "id": "x", "title": "X", ';

// The sign | stands where the cursor is.
async function at(text, file = 'file:///harbours.geopol.json') {
  const document = json.TextDocument.create(file, 'json', 1, text.replace('|', ''));
  const parsed = service.parseJSONDocument(document);
  const cursor = document.positionAt(Math.max(0, text.indexOf('|')));
  return {
    offered: ((await service.doComplete(document, cursor, parsed))?.items ?? []).map(one => one.label.replaceAll('"', '')),
    shown: JSON.stringify((await service.doHover(document, cursor, parsed))?.contents ?? ''),
    marked: (await service.doValidation(document, parsed)).map(one => one.message),
  };
}

let failed = 0;
let asked = 0;
function expect(what, isSo, found) {
  asked++;
  if (isSo)
    return;
  failed++;
  console.log(`${what}: ${JSON.stringify(found)}`);
}

const members = await at(`${HEAD}"memberships": [{ | }] }`);
expect('the members of a membership are offered', ['organization', 'status', 'spell', 'note'].every(one => members.offered.includes(one)), members);
const codes = await at(`${HEAD}"statements": [{ "act": "|" }] }`);
expect('the codes of an open list are offered', ['announce', 'no-information'].every(one => codes.offered.includes(one)), codes);
const closed = await at(`${HEAD}"sources": [{ "reliability": "|" }] }`);
expect('the codes of a closed list are offered', closed.offered.includes('A'), closed);
const kinds = await at(`${HEAD}"actors": [{ "kind": "|" }] }`);
expect('the kinds of an actor are offered', ['state', 'outlet'].every(one => kinds.offered.includes(one)), kinds);
const organ = await at(`${HEAD}"actors": [{ "kind": "organ", | }] }`);
expect('the members of a kind of actor are offered', organ.offered.includes('of') && !organ.offered.includes('publisher'), organ);
const meaning = await at(`${HEAD}"statements": [{ "gi|st": "No." }] }`);
expect('the meaning of a text is shown', meaning.shown.includes('What was said'), meaning);
const value = await at(`${HEAD}"memberships": [{ "spe|ll": "1991/.." }] }`);
expect('the meaning of a value is shown', value.shown.includes('All days from a first day to a last day'), value);
const mistake = await at(`${HEAD}"memberships": [{ "id": "a", "organisation": "b", "member": "c", "status": "d", "spell": "1991-13/.." }] }`);
expect('a member with a wrong name is marked', mistake.marked.some(one => one.includes('organisation')), mistake);
expect('a missing member is marked', mistake.marked.some(one => one.includes('"organization"')), mistake);
expect('a date that does not exist is marked', mistake.marked.some(one => one.includes('pattern')), mistake);
const fine = await at(readFileSync(join(root, 'docs/examples/harbours-2025.json'), 'utf8'));
expect('a dataset without mistakes has no mark', fine.marked.length === 0, fine.marked);
const other = await at('{ "anything": 1 }', 'file:///package.json');
expect('another file has no mark', other.marked.length === 0, other);

console.log(`${asked} things an editor does, ${failed} not`);
process.exit(failed === 0 ? 0 : 1);
