/** Whether the form editor can work on the published site, and if not, why; and where it opens one page. */
import { COLLECTION_NAMES } from '../content-model/collections.ts';
import type { SiteSettings } from '../content-model/site-settings.ts';
import { paths } from '../navigation/addresses.ts';
import { nameOnGitHub } from '../navigation/repository.ts';
import type { Backend } from './form-config.ts';

type Settings = Pick<SiteSettings, 'repository' | 'branch' | 'editor_sign_in'>;

/** What stands in the way: no repository, one that is not on GitHub, or nothing that signs people in. */
export type Obstacle = 'no-repository' | 'not-github' | 'no-sign-in';

/** How the editor reaches the repository that the settings name, or what is missing. */
export function findBackend({ repository, branch, editor_sign_in }: Settings): Backend | Obstacle {
  if (!repository) return 'no-repository';
  const name = nameOnGitHub(repository);
  if (name === undefined) return 'not-github';
  if (!editor_sign_in) return 'no-sign-in';
  return { kind: 'github', repository: name, branch, signIn: editor_sign_in };
}

/**
 * The path at which the form of one content file opens, such as /admin/#/collections/services/entries/sensory-play. Undefined while the
 * editor is off, and for a file that has no form: nobody is shown a door that does not open.
 */
export function findForm(settings: Settings, file: string | undefined): string | undefined {
  if (typeof findBackend(settings) !== 'object') return undefined;
  const [, folder, name] = /^content\/([a-z-]+)\/([a-z0-9-]+)\.(?:mdx|yaml)$/.exec(file ?? '') ?? [];
  const collection = COLLECTION_NAMES.find((each) => each === folder);
  return collection && name !== undefined ? `${paths.editor}#/collections/${collection}/entries/${name}` : undefined;
}
