/** Contacts as a page shows them: what to press, what it says, and how far to trust it. */
import type { Contact } from '../content-model/fields.ts';
import { parsePhone } from './contacts.ts';

export interface ContactLine {
  kind: Contact['kind'];
  standing: Contact['standing'];
  label: string;
  /** The words or digits of the link. */
  shown: string;
  href?: string | undefined;
  /** "Ring" or "Text" for something to dial; empty for anything else. */
  verb: string;
  isDialled: boolean;
  /** Whether it is the one to try first. */
  isFirst: boolean;
  hours?: string | undefined;
  note?: string | undefined;
}

/**
 * The numbers that somebody in danger should see: the first, or each that has hours where several have them, because a number for
 * the day alone would ring out at night. None where nothing can be rung or texted.
 */
export function listUrgentLines(contacts: readonly Contact[]): ContactLine[] {
  const numbers = describeContacts(contacts).filter((line) => line.isDialled);
  const byHours = numbers.filter(({ hours, standing }) => hours !== undefined && standing === 'usual');
  return byHours.length > 1 ? byHours : numbers.slice(0, 1).map((line) => ({ ...line, hours: undefined }));
}

/** Turns contacts into lines, in the order of the file: the best, or the newest, first. */
export function describeContacts(contacts: readonly Contact[]): ContactLine[] {
  const first = contacts.find((contact) => contact.kind === 'phone' || contact.kind === 'text');
  return contacts.map((contact) => {
    const { kind, standing, label, hours, note } = contact;
    const common = { kind, standing, label, hours, note: note?.replace(/\.$/, ''), isFirst: contact === first };
    const phone = kind === 'phone' || kind === 'text' ? parsePhone(contact.value) : undefined;
    if (phone) {
      const href = `${kind === 'text' ? 'sms' : 'tel'}:${phone.dialled}`;
      return { ...common, shown: phone.shown, href, verb: kind === 'text' ? 'Text' : 'Ring', isDialled: true };
    }
    if (kind === 'e-mail') return { ...common, shown: contact.value, href: `mailto:${contact.value}`, verb: '', isDialled: false };
    if (kind === 'post' || kind === 'phone' || kind === 'text') return { ...common, shown: contact.value, verb: '', isDialled: false };
    return { ...common, shown: label, href: contact.value, verb: '', isDialled: false };
  });
}
