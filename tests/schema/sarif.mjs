// Holds SARIF logs to the schema of SARIF 2.1.0, which is of draft 04: sarif.mjs LOG...
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const ajv = new Ajv({ strict: false, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(schema);

const logs = process.argv.slice(2);
const flawed = logs.filter(file => !validate(JSON.parse(readFileSync(file, 'utf8')))
  && console.log(`${basename(file)}: ${validate.errors[0].instancePath} ${validate.errors[0].message}`) === undefined);
const isBadRefused = !validate({ version: '2.1.0', runs: [{ tool: {} }] });
console.log(`${logs.length} SARIF logs, ${flawed.length} differ from the schema`);
process.exit(logs.length > 0 && flawed.length === 0 && isBadRefused ? 0 : 1);
