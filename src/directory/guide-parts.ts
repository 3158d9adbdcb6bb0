/** A long guide in ordered parts: the first part, and the guides that say they are part of it. */
import type { GuideData } from '../content-model/guide.ts';
import type { Filed } from './directory.ts';
import { inOrder } from './order.ts';

export interface GuideParts {
  /** Every part in order, the first included. */
  parts: Filed<GuideData>[];
  /** Where this guide stands, counted from 1. */
  position: number;
  previous: Filed<GuideData> | undefined;
  next: Filed<GuideData> | undefined;
}

/** The parts of the guide that a guide belongs to, or undefined for a guide that stands alone. */
export function findParts(guides: readonly Filed<GuideData>[], id: string): GuideParts | undefined {
  const first = guides.find((guide) => guide.id === id)?.data.part_of ?? id;
  const parts = listParts(guides, first);
  const at = parts.findIndex((part) => part.id === id);
  if (parts.length < 2 || at === -1) return undefined;
  return { parts, position: at + 1, previous: parts[at - 1], next: parts[at + 1] };
}

/** Whether a guide is read first: it stands alone, or others are parts of it. */
export function isFirstOrAlone({ data }: Filed<GuideData>): boolean {
  return data.part_of === undefined;
}

/** The parts that follow a guide, in order: none for a guide that stands alone. */
export function listLaterParts(guides: readonly Filed<GuideData>[], first: string): Filed<GuideData>[] {
  return listParts(guides, first).slice(1);
}

/** What a part is called in the list of parts. */
export function namePart({ data }: Filed<GuideData>): string {
  return data.part_title ?? data.title;
}

function listParts(guides: readonly Filed<GuideData>[], first: string): Filed<GuideData>[] {
  const start = guides.filter((guide) => guide.id === first);
  return [...start, ...inOrder(guides.filter(({ data }) => data.part_of === first))];
}
