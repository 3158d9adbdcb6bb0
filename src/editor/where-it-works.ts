/** Whether the form editor can work on the published site, and if not, why. */
import type { SiteSettings } from '../content-model/site-settings.ts';
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
