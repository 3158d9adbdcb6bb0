/** What is still to be filled in or confirmed before a site may leave its preview. Nothing here stops a build. */
import { fieldsIn, itemsIn, type CheckedFile, type Content } from './content.ts';

/** One part of the list: what it is about, why it matters, and what is open, each with its file. */
export interface LaunchPart {
  heading: string;
  why: string;
  open: string[];
}

/** Everything that is open, the most urgent first. Parts with nothing open are left out. */
export function listBeforeLaunch({ files }: Content): LaunchPart[] {
  const site = files.find(({ group, id }) => group === 'single' && id === 'site');
  const services = files.filter(({ group }) => group === 'services');
  const urgent = new Set(itemsIn(fieldsIn(site?.fields)?.help_now).flatMap((part) => itemsIn(fieldsIn(part)?.services)));
  urgent.add(fieldsIn(site?.fields)?.front_door);
  const isUnconfirmed = (file: CheckedFile) => fieldsIn(file.fields)?.confirmed === undefined;
  const unconfirmed = services.filter(isUnconfirmed);
  const parts: LaunchPart[] = [
    {
      heading: 'Settings that are empty',
      why: 'Each hides a feature or leaves an honest gap. Fill them in content/site.yaml.',
      open: listEmptySettings(site),
    },
    {
      heading: 'Urgent numbers and the front door that nobody has confirmed',
      why: 'Families ring these first. Ring each one, then: npm run confirm',
      open: unconfirmed.filter(({ id }) => urgent.has(id)).map(describe),
    },
    {
      heading: 'Contacts on which pages disagree',
      why: 'Ring both numbers and keep the one that is answered.',
      open: services.filter((file) => hasStanding(file, 'disputed')).map(describe),
    },
    {
      heading: 'Contacts from old pages',
      why: 'Ring each, then take standing: old away.',
      open: services.filter((file) => hasStanding(file, 'old')).map(describe),
    },
    {
      heading: 'Waiting times that nobody publishes',
      why: 'Ask who holds the list.',
      open: files.filter((file) => file.group === 'waits' && fieldsIn(file.fields)?.figure === 'not-published').map(describe),
    },
    {
      heading: 'Easy read pages not checked by people with a learning disability',
      why: 'Each says “draft” until then.',
      open: files.filter((file) => file.group === 'easy-read' && fieldsIn(file.fields)?.checked_by === undefined).map(describe),
    },
    {
      heading: 'Other services that nobody has confirmed',
      why: 'Each page says so. Confirm those with most visitors first.',
      open: unconfirmed.filter((file) => !urgent.has(file.id) && fieldsIn(file.fields)?.kind !== 'setting').map(describe),
    },
    {
      heading: 'Schools and colleges that nobody has confirmed',
      why: 'Their details come from the government’s list. Ask each for its phone, website and what it offers.',
      open: unconfirmed.filter((file) => fieldsIn(file.fields)?.kind === 'setting').map(describe),
    },
  ];
  return parts.filter(({ open }) => open.length > 0);
}

/** The list as people read it. */
export function reportLaunch(parts: readonly LaunchPart[]): string {
  if (parts.length === 0) return 'Nothing is open. You may set stage: live in content/site.yaml.';
  const total = parts.reduce((sum, { open }) => sum + open.length, 0);
  const lines = parts.flatMap(({ heading, why, open }) => [
    '',
    `${heading} (${open.length})`,
    `  ${why}`,
    ...open.map((line) => `  - ${line}`),
  ]);
  return [...lines, '', `${total} open before stage: live. Nothing here stops the site from being built.`].join('\n').trim();
}

/** Settings whose emptiness families would notice. */
const SETTINGS: Record<string, string> = {
  url: 'the address of the site',
  repository: 'where pages can be edited',
  publisher: 'who publishes the site',
  contact: 'how to reach who publishes it',
  form_endpoint: 'where the form for telling us sends its words',
};

function listEmptySettings(site: CheckedFile | undefined): string[] {
  const fields = fieldsIn(site?.fields) ?? {};
  const empty = Object.entries(SETTINGS).filter(([name]) => fields[name] === null || fields[name] === undefined);
  const open = empty.map(([name, meaning]) => `${name}: ${meaning} (line ${site?.lineOf([name]) ?? 1})`);
  return fields.stage === 'preview' ? [...open, `stage: still preview (line ${site?.lineOf(['stage']) ?? 1})`] : open;
}

function hasStanding(file: CheckedFile, standing: string): boolean {
  return itemsIn(fieldsIn(file.fields)?.contacts).some((contact) => fieldsIn(contact)?.standing === standing);
}

function describe(file: CheckedFile): string {
  const title = fieldsIn(file.fields)?.title;
  return `${typeof title === 'string' ? title : file.id} (${file.path})`;
}
