/**
 * `npm run check`: reads all content and says what to put right, in words for the person who edits.
 *
 * --json prints the findings as data; --changed only those in files that differ from what is published; --fix first repairs what
 * needs no judgement; --launch lists what is open before the site may leave its preview; --grades
 * lists how hard each page is to read, the hardest first. Ends with 1 when there is an error.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFolder } from '../content-rules/check-content.ts';
import type { Finding } from '../content-rules/finding.ts';
import { listBeforeLaunch, reportLaunch } from '../content-rules/launch-list.ts';
import { describeGrades, gradePages } from '../content-rules/plain-words.ts';
import { reportFindings } from '../content-rules/report.ts';
import { repairText } from '../content-rules/safe-repairs.ts';
import { findBase, keepChanged, listChangedFiles, rulesSince } from './content-history.ts';
import { readFlags } from './flags.ts';
import { contentFolder, today } from './surroundings.ts';

const { values } = readFlags({
  options: {
    json: { type: 'boolean', default: false },
    changed: { type: 'boolean', default: false },
    fix: { type: 'boolean', default: false },
    grades: { type: 'boolean', default: false },
    launch: { type: 'boolean', default: false },
  },
});

const folder = contentFolder();
/** Content from another folder has no history here. */
const base = process.env.LOCAL_OFFER_CONTENT ? undefined : findBase('main');

if (values.fix) repairFolder();
const { content, findings } = look();
if (values.launch) console.log(reportLaunch(listBeforeLaunch(content)));
else if (values.grades) console.log(describeGrades(gradePages(content)));
else if (values.json) console.log(JSON.stringify(findings, null, 2));
else console.log(reportFindings(findings, content.files.length));
process.exitCode = findings.some((finding) => finding.severity === 'error') ? 1 : 0;

function look() {
  const checked = checkFolder(folder, today(), base === undefined ? [] : rulesSince(base));
  if (!values.changed) return checked;
  if (base === undefined) throw new Error('--changed needs git and the branch that is published. We found neither. Leave --changed out.');
  return { ...checked, findings: keepChanged(checked.findings, listChangedFiles(base)) };
}

/** Repairs until nothing more can be: a file must be readable before its fields can be looked at. */
function repairFolder() {
  for (let pass = 0; pass < 3; pass += 1) {
    const byFile = Map.groupBy(checkFolder(folder, today()).findings, ({ file }) => file);
    const count = [...byFile].reduce((sum, [file, findings]) => sum + repairFile(file, findings), 0);
    if (count === 0) return;
  }
}

/** Repairs one file and tells what was changed, unless asked for data only. Gives the number of repairs. */
function repairFile(file: string, findings: Finding[]): number {
  const path = join(folder, file.slice('content/'.length));
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    // A file that is missing is a finding too.
    return 0;
  }
  const repaired = repairText(text, findings);
  if (repaired.repairs.length === 0) return 0;
  writeFileSync(path, repaired.text);
  if (!values.json)
    for (const { line, before, after } of repaired.repairs) console.log(`Repaired ${file}, line ${line}: ${before} → ${after}`);
  return repaired.repairs.length;
}
