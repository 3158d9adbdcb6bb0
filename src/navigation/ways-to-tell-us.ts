/** How somebody can tell us that a page is wrong: only the ways that site.yaml gives. Each carries the page it is about. */
import type { SiteSettings } from '../content-model/site-settings.ts';
import { parsePhone, type Phone } from '../directory/contacts.ts';
import { editAddress, reportAddress } from './repository.ts';

export interface WaysToTellUs {
  /** Where a plain form sends its words. */
  form?: string | undefined;
  mail?: { href: string; shown: string } | undefined;
  phone?: Phone | undefined;
  post?: string | undefined;
  /** The form on GitHub for saying that something is wrong. */
  report?: string | undefined;
  /** The file of the page, open for typing on GitHub. */
  edit?: string | undefined;
}

/** The page that somebody speaks of. */
export interface SpokenOf {
  title: string;
  /** Its path from the top of the site. */
  path: string;
  /** Its whole address, where the site has one, or its path. */
  address: string;
  /** The content file behind it. */
  file?: string | undefined;
}

type Settings = Pick<SiteSettings, 'contact' | 'form_endpoint' | 'repository' | 'branch' | 'name'>;

/** Every way that is open. None at all while the settings give none. */
export function listWaysToTellUs(settings: Settings, page: SpokenOf): WaysToTellUs {
  const { contact, form_endpoint, repository, branch, name } = settings;
  return {
    form: form_endpoint ?? undefined,
    mail: contact?.e_mail ? { href: writeMail(contact.e_mail, name, page), shown: contact.e_mail } : undefined,
    phone: contact?.phone ? parsePhone(contact.phone) : undefined,
    post: contact?.post ?? undefined,
    report: reportAddress(repository, page.title, page.path),
    edit: page.file ? editAddress(repository, branch, page.file) : undefined,
  };
}

/** Whether there is any way at all. */
export function canBeTold(ways: WaysToTellUs): boolean {
  return Object.values(ways).some((way) => way !== undefined);
}

/** Whether every way there is needs an account at GitHub, and is public. */
export function needsAccount(ways: WaysToTellUs): boolean {
  const { report, edit, ...others } = ways;
  return (report !== undefined || edit !== undefined) && !canBeTold(others);
}

/** A letter that is begun (RFC 6068): which page it is about stands in it already. */
function writeMail(to: string, siteName: string, { title, address }: SpokenOf): string {
  const subject = `${siteName}: ${title}`;
  const body = `The page: ${title}\n${address}\n\nWhat is wrong or missing:\n\n\nHow I know:\n\n\nPlease leave out your child’s name and diagnosis.`;
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}
