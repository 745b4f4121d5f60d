// Holds what geopol export writes to the tools of the neighbours. JSON-LD is expanded and turned into triples by jsonld; what is then a
// link or a date must be what the schema of the format says is one. Popolo, FollowTheMoney and ClaimReview are held to the members that
// their documentation requires, and to the types it gives them, since their schemas are no packages.
// Usage: node exchange.mjs FOLDER DATASET...   (FOLDER holds DATASET.jsonld, .popolo, .ftm, .claimreview and DATASET.json, the dataset)
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import jsonld from 'jsonld';

const DATE = { type: 'string', pattern: '^[0-9]{4}(-[0-9]{2}){0,2}$' };
const ID = { type: 'string', minLength: 1 };
const TEXT = { type: 'string', minLength: 1 };
const closed = (required, properties) => ({ type: 'object', required, properties, additionalProperties: false });
const list = items => ({ type: 'array', items });

const SOURCES = list(closed(['url'], { url: TEXT, note: TEXT }));
const NAMES = list(closed(['name'], { name: TEXT, note: TEXT, start_date: DATE, end_date: DATE }));
const CODES = list(closed(['identifier'], { identifier: TEXT, scheme: TEXT }));
const POPOLO = closed(['persons', 'organizations', 'memberships', 'motions', 'vote_events'], {
  persons: list(closed(['id', 'name'], {
    id: ID, name: TEXT, other_names: NAMES, identifiers: CODES, birth_date: DATE, death_date: DATE, sources: SOURCES })),
  organizations: list(closed(['id', 'name'], {
    id: ID, name: TEXT, other_names: NAMES, identifiers: CODES, classification: TEXT, parent_id: ID, founding_date: DATE,
    dissolution_date: DATE, sources: SOURCES })),
  memberships: list({
    ...closed(['id', 'role'], {
      id: ID, role: TEXT, person_id: ID, member: closed(['id'], { id: ID }), organization_id: ID, start_date: DATE, end_date: DATE,
      sources: SOURCES }),
    oneOf: [{ required: ['person_id'] }, { required: ['member'] }] }),
  motions: list(closed(['id', 'organization_id'], {
    id: ID, organization_id: ID, text: TEXT, classification: TEXT, creator_id: ID, sources: SOURCES })),
  vote_events: list(closed(['id', 'organization_id'], {
    id: ID, organization_id: ID, motion_id: ID, start_date: DATE, result: TEXT, sources: SOURCES,
    counts: list(closed(['option', 'value'], { option: TEXT, value: { type: 'integer' }, group_id: ID })),
    votes: list(closed(['voter_id', 'option'], { voter_id: ID, option: TEXT })) })),
});

const FTM_ID = '^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$';
const texts = list(TEXT);
const dates = list(DATE);
const ids = list({ type: 'string', pattern: FTM_ID });
const THING = { name: texts, alias: texts, previousName: texts, classification: texts, wikidataId: texts, notes: texts, sourceUrl: texts };
const BODY = { ...THING, incorporationDate: dates, dissolutionDate: dates, country: texts, parent: ids };
const INTEREST = { role: texts, startDate: dates, endDate: dates, date: dates, summary: texts, sourceUrl: texts };
const entity = (schema, required, properties) =>
  closed(['id', 'schema', 'properties'], {
    id: { type: 'string', pattern: FTM_ID }, schema: { const: schema }, properties: closed(required, properties) });
const FTM = { oneOf: [
  entity('Person', ['name'], { ...THING, birthDate: dates, deathDate: dates }),
  entity('PublicBody', ['name'], BODY),
  entity('Organization', ['name'], BODY),
  entity('Membership', ['member', 'organization'], { ...INTEREST, member: ids, organization: ids }),
  entity('UnknownLink', ['subject', 'object'], { ...INTEREST, subject: ids, object: ids }),
  entity('Succession', ['predecessor', 'successor'], { ...INTEREST, predecessor: ids, successor: ids }),
] };

const REVIEWS = closed(['@context', '@graph'], {
  '@context': { const: 'https://schema.org' },
  '@graph': list(closed(['@type', 'claimReviewed', 'reviewRating', 'author', 'itemReviewed'], {
    '@type': { const: 'ClaimReview' }, identifier: TEXT, claimReviewed: TEXT, reviewBody: TEXT, url: TEXT,
    itemReviewed: closed(['@type'], { '@type': { const: 'Claim' }, identifier: TEXT }),
    reviewRating: closed(['@type', 'alternateName'], { '@type': { const: 'Rating' }, alternateName: TEXT }),
    author: list(closed(['@type', 'name'], { '@type': TEXT, name: TEXT, identifier: TEXT })) })),
});

const ajv = new Ajv({ strict: false });
const [folder, ...datasets] = process.argv.slice(2);
let wrong = 0;
const read = name => readFileSync(join(folder, name), 'utf8');
const fail = message => { wrong++; console.log(message); };
const hold = (what, schema, value) => {
  const validate = ajv.compile(schema);
  if (!validate(value))
    fail(`${what}: ${validate.errors[0].instancePath} ${validate.errors[0].message}`);
};

// The links and the dates that the schema of the format sees in a dataset.
const SCHEMA = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/geopoldomain-1.schema.json'), 'utf8'));
function meant(form, value, found) {
  if (form.oneOf)
    return meant(form.oneOf.find(one => SCHEMA.$defs[name(one)].properties.kind.const === value.kind), value, found);
  const type = name(form);
  if (/Id$|^RecordKey$/.test(type))
    found.links.push(type === 'RecordKey' ? value.replace(':', '/') : `${kebab(type.slice(0, -2))}/${value}`);
  else if (/^Edtf/.test(type))
    found.dates.push(value);
  const node = form.$ref ? SCHEMA.$defs[type] : form;
  if (Array.isArray(value))
    value.forEach(one => meant(node.items, one, found));
  else if (typeof value === 'object')
    Object.keys(value).filter(member => member in node.properties).forEach(member => meant(node.properties[member], value[member], found));
  return found;
}

const name = form => form.$ref?.split('/').at(-1) ?? '';
const kebab = type => type.replace(/(?<=.)[A-Z]/g, '-$&').toLowerCase();

// The links and the dates in JSON-LD, once it is expanded. The id of a record counts too.
function written(value, found) {
  if (Array.isArray(value))
    value.forEach(one => written(one, found));
  else if (value?.['@value'] !== undefined)
    value['@type'] === 'http://id.loc.gov/datatypes/edtf/EDTF' && found.dates.push(value['@value']);
  else if (typeof value === 'object') {
    if (value['@id'])
      found.links.push(value['@id'].replace('urn:x-geopoldomain:', ''));
    Object.entries(value).filter(([member]) => !/^@(id|type)$/.test(member)).forEach(([, one]) => written(one, found));
  }
  return found;
}

async function holdJsonLd(dataset) {
  const expanded = await jsonld.expand(JSON.parse(read(`${dataset}.jsonld`)), { safe: true });
  const quads = await jsonld.toRDF(expanded, { safe: true });
  const { format, ...data } = JSON.parse(read(`${dataset}.json`));
  const expected = meant(SCHEMA, data, { links: [], dates: [] });
  const found = written(expanded, { links: [], dates: [] });
  for (const what of ['links', 'dates'])
    if (JSON.stringify(expected[what].sort()) !== JSON.stringify(found[what].sort()))
      fail(`${dataset}.jsonld: ${found[what].length} ${what} are written, and ${expected[what].length} are meant`);
  const [nodes, triples, links, dates] = [expanded, quads, found.links, found.dates].map(one => one.length);
  console.log(`${dataset}.jsonld: ${nodes} nodes, ${triples} triples, ${links} links, ${dates} dates`);
}

for (const dataset of datasets) {
  await holdJsonLd(dataset);
  hold(`${dataset}.popolo`, POPOLO, JSON.parse(read(`${dataset}.popolo`)));
  read(`${dataset}.ftm`).split('\n').filter(Boolean).forEach((line, i) => hold(`${dataset}.ftm:${i + 1}`, FTM, JSON.parse(line)));
  hold(`${dataset}.claimreview`, REVIEWS, JSON.parse(read(`${dataset}.claimreview`)));
}

console.log(`${datasets.length} datasets in four formats, ${wrong} mistakes`);
process.exit(wrong === 0 && datasets.length > 0 ? 0 : 1);
