/** `npm run check`: reads all content and says what to put right, in words for the person who edits. */
import { parseArgs } from 'node:util';
import { checkFolder } from '../content-rules/check-content.ts';
import { reportFindings } from '../content-rules/report.ts';
import { contentFolder, today } from './surroundings.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const { content, findings } = checkFolder(contentFolder(), today());
console.log(values.json ? JSON.stringify(findings, null, 2) : reportFindings(findings, content.files.length));
process.exitCode = findings.some((finding) => finding.severity === 'error') ? 1 : 0;
