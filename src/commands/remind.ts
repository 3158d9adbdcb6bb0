/**
 * `npm run remind`: says what is due for confirming, by who can answer, with a letter to send. `-- --issues` opens or updates one
 * issue for each on GitHub, and closes those with nothing left: it runs once a week by itself.
 */
import { siteSettings } from '../content-model/site-settings.ts';
import { service } from '../content-model/service.ts';
import { readContentFolder } from '../content-model/read-content.ts';
import { readSiteAddress } from '../content-model/site-address.ts';
import { paths, underBase } from '../navigation/addresses.ts';
import { describeDue, REMINDER, type Reminder } from '../reminders/describe-due.ts';
import { listDue } from '../reminders/due-entries.ts';
import { readFlags } from './flags.ts';
import { askGitHub } from './github.ts';
import { runCommand } from './run-command.ts';
import { contentFolder, today } from './surroundings.ts';

/** Asked a month before the page itself says that it is out of date. */
const DAYS_AHEAD = 30;
/** More at once would bury the volunteers. The most pages first; the others follow when these are closed. */
const MOST_ISSUES = 10;

const { values } = readFlags({ options: { issues: { type: 'boolean', default: false } } });
await runCommand(async () => {
  const reminders = readReminders();
  if (values.issues) await keepIssues(reminders);
  else if (reminders.length === 0) console.log('Nothing is due.');
  else for (const { title, body } of reminders) console.log(`\n${title}\n\n${body.split('\n').slice(2).join('\n')}`);
});

function readReminders(): Reminder[] {
  const { files } = readContentFolder(contentFolder(), ['services', 'organisations', 'single']);
  const settings = siteSettings.parse(files.find(({ group, id }) => group === 'single' && id === 'site')?.fields);
  const entries = files.filter(({ group }) => group === 'services').map(({ id, fields }) => ({ ...service.parse(fields), id }));
  const names = new Map(files.map(({ group, id, fields }) => [`${group}/${id}`, String((fields as { title?: string }).title)]));
  const { site, base } = readSiteAddress(contentFolder(), process.env);
  const address = (id: string) => `${site ?? ''}${underBase(paths.service(id), base)}`;
  return listDue(entries, today(), settings.stale_after_days, DAYS_AHEAD).map((due) => {
    const name = names.get(`organisations/${due.owner}`) ?? names.get(`services/${due.owner}`) ?? due.owner;
    return describeDue(due, name, settings.name, address);
  });
}

async function keepIssues(reminders: readonly Reminder[]) {
  const ask = askGitHub();
  const all = await ask<{ number: number; body: string | null; user: { type: string } }[]>(
    'GET',
    'issues?state=open&creator=app/github-actions&per_page=100',
  );
  const ours = all.filter(({ body, user }) => user.type === 'Bot' && body?.startsWith(REMINDER));
  const wanted = reminders.slice(0, MOST_ISSUES);
  for (const { mark, title, body } of wanted) {
    const open = ours.find((issue) => issue.body?.startsWith(mark));
    if (open) await ask('PATCH', `issues/${open.number}`, { title, body });
    else await ask('POST', 'issues', { title, body });
  }
  for (const issue of ours.filter(({ body }) => !reminders.some(({ mark }) => body?.startsWith(mark)))) {
    await ask('PATCH', `issues/${issue.number}`, { state: 'closed' });
  }
  console.log(`${wanted.length} of ${reminders.length} reminders stand as issues.`);
}
