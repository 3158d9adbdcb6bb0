/** The configuration of Decap CMS, made from the schemas and vocabularies of the build: config.yml beside the editor. */
import { stringify } from 'yaml';
import { COLLECTIONS, type CollectionName } from '../content-model/collections.ts';
import type { ContentFile } from '../content-model/read-content.ts';
import { POINTERS } from '../content-rules/references-exist.ts';
import { listFormFields } from './form-fields.ts';
import type { FormField } from './form-values.ts';
import { BODY } from './keep-file.ts';

/** Where the editor reads files and sends changes to. */
export type Backend =
  | { kind: 'local'; /** The address on the same server that answers for a local copy. */ address: string; branch: string }
  | { kind: 'github'; /** owner/name */ repository: string; branch: string; /** What signs people in. */ signIn: string };

export interface FormCollection {
  name: CollectionName;
  label: string;
  label_singular: string;
  description: string;
  folder: string;
  extension: 'mdx' | 'yaml';
  /** The reader and writer of ours that keep the file as it is. */
  format: string;
  create: boolean;
  /** Nothing is deleted: an address that families have saved must still lead somewhere. */
  delete: false;
  /** Publishing is left to whoever reviews. */
  publish: false;
  slug: string;
  identifier_field: string;
  summary: string;
  sortable_fields: string[];
  fields: FormField[];
}

/** What each folder is called in the editor, in the order in which people look for it. */
const FOLDERS: Record<CollectionName, { label: string; one: string; description: string }> = {
  services: { label: 'Services', one: 'service', description: 'Services, groups, activities, schools and colleges.' },
  organisations: { label: 'Organisations', one: 'organisation', description: 'Who runs services.' },
  places: { label: 'Places', one: 'place', description: 'Buildings that families go to.' },
  guides: { label: 'Guides', one: 'guide', description: 'One topic in plain words.' },
  situations: { label: 'Situations', one: 'situation', description: 'Starting points, such as “We need a break”.' },
  waits: { label: 'Waits', one: 'wait', description: 'How long each wait is, published or not.' },
  events: { label: 'Events', one: 'event', description: 'Events and groups that repeat.' },
  glossary: { label: 'Words explained', one: 'word', description: 'One hard word and what it means.' },
  'young-people': { label: 'Pages for young people', one: 'page for young people', description: 'Written to young people.' },
  professionals: {
    label: 'Pages for professionals',
    one: 'page for professionals',
    description: 'Written to those who work with families.',
  },
  'easy-read': { label: 'Easy read', one: 'easy read page', description: 'The easy twin of another page: one idea a line.' },
  voices: { label: 'You said, we did', one: 'comment', description: 'What families said, and the reply.' },
  news: { label: 'News', one: 'piece of news', description: 'What changed.' },
  pages: { label: 'About this site', one: 'page', description: 'About, accessibility, privacy and contact.' },
  'search-words': {
    label: 'Words for search',
    one: 'list of words',
    description: 'Words that families type, by what they mean.',
  },
  duties: { label: 'What the law asks', one: 'duty', description: 'What must be published. Change it only when the law changes.' },
};

/** What nobody adds by a form: a new page of this kind needs a change to the program too. */
const NOT_ADDED = new Set<CollectionName>(['pages', 'duties', 'search-words']);

/** The forms of every folder that the content has. `terms` gives the terms of a vocabulary by its name. */
export function listFormCollections(
  held: Iterable<CollectionName>,
  terms: (vocabulary: string) => readonly { id: string; label: string }[],
): FormCollection[] {
  const names = new Set(held);
  return Object.keys(FOLDERS)
    .filter((name): name is CollectionName => names.has(name as CollectionName))
    .map((name) => describeCollection(name, listFormFields(COLLECTIONS[name].schema, { pointers: POINTERS[name] ?? {}, terms })));
}

/** The text of config.yml. Without a backend, it holds the forms only. */
export function writeFormConfig(collections: readonly FormCollection[], backend: Backend | undefined): string {
  const config = {
    ...(backend && { backend: describeBackend(backend) }),
    publish_mode: 'editorial_workflow',
    show_preview_links: false,
    // Pages hold no pictures, so there is nothing to put into a library of them (browser/editor.ts).
    media_library: { name: 'none' },
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    editor: { preview: false },
    collections,
  };
  return stringify(config, { lineWidth: 0, aliasDuplicateObjects: false });
}

/** The terms of every vocabulary, from the files that hold them. */
export function readTerms(files: readonly ContentFile[]): (vocabulary: string) => readonly { id: string; label: string }[] {
  return (vocabulary) => {
    const fields = files.find(({ group, id }) => group === 'vocabulary' && id === vocabulary)?.fields as { terms?: unknown } | undefined;
    return Array.isArray(fields?.terms) ? (fields.terms as { id: string; label: string }[]) : [];
  };
}

function describeCollection(name: CollectionName, fields: FormField[]): FormCollection {
  const { label, one, description } = FOLDERS[name];
  const extension = COLLECTIONS[name].extension === '.mdx' ? 'mdx' : 'yaml';
  // What is asked of the law has no title of its own.
  const title = fields.some((field) => field.name === 'title') ? 'title' : 'summary';
  return {
    name,
    label,
    label_singular: one,
    description,
    folder: `content/${name}`,
    extension,
    format: `local-offer-${name}`,
    create: !NOT_ADDED.has(name),
    delete: false,
    publish: false,
    slug: '{{slug}}',
    identifier_field: title,
    summary: `{{${title}}}`,
    sortable_fields: [title],
    fields: extension === 'mdx' ? [...fields, bodyField()] : fields,
  };
}

/** The words below the fields, as they stand in the file: the editor that shows bold words as bold would break components. */
function bodyField(): FormField {
  const hint = 'Plain words, ## headings, lists, **bold** and [links](/guides/ehc-plans/). Leave it empty if the fields say it all';
  return { name: BODY, label: 'Words below the fields', widget: 'markdown', modes: ['raw'], required: false, hint };
}

function describeBackend(backend: Backend): Record<string, unknown> {
  const messages = {
    create: 'Add {{slug}} ({{collection}})',
    update: 'Change {{slug}} ({{collection}})',
  };
  const { branch } = backend;
  if (backend.kind === 'local') return { name: 'proxy', proxy_url: backend.address, branch, commit_messages: messages };
  const { origin, pathname } = new URL(backend.signIn);
  return {
    name: 'github',
    repo: backend.repository,
    branch,
    base_url: origin,
    auth_endpoint: pathname.replace(/^\/+|\/+$/g, '') || 'auth',
    // Whoever may not write to the repository proposes from a copy of their own, which GitHub makes.
    open_authoring: true,
    commit_messages: messages,
  };
}
