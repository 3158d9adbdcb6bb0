/** What comes out of the printer: a page as an A4 PDF, read back. */
import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';

/** Words that stand together on a sheet. Sizes and places are in points, counted from the foot of the sheet. */
interface Piece {
  words: string;
  size: number;
  foot: number;
}

export interface Sheet {
  pieces: Piece[];
  /** In points. A4 is 595 by 842. */
  width: number;
  height: number;
}

/** A printed page. */
export class Paper {
  readonly sheets: Sheet[];

  constructor(sheets: Sheet[]) {
    this.sheets = sheets;
  }

  /** All the words, one space between them. */
  get text(): string {
    const words = this.sheets.flatMap((sheet) => sheet.pieces.map((piece) => piece.words));
    return words.join(' ').replace(/\s+/g, ' ').trim();
  }

  /** All the words without any space, for what may be broken over lines: numbers, e-mails, addresses. */
  get dense(): string {
    return this.text.replace(/\s/g, '');
  }

  /** The size of most letters, in points. */
  get bodySize(): number {
    const letters = new Map<number, number>();
    for (const { words, size } of this.sheets.flatMap((sheet) => sheet.pieces)) letters.set(size, (letters.get(size) ?? 0) + words.length);
    return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
  }

  /** What stands last on a sheet although it is set as large as a heading, and so has lost the text it belongs to. */
  get headingsLeftAlone(): string[] {
    return this.sheets.slice(0, -1).flatMap(({ pieces }) => {
      const last = [...pieces].sort((a, b) => a.foot - b.foot)[0];
      return last && last.size > this.bodySize * 1.13 ? [last.words] : [];
    });
  }
}

/** Prints the page that is open, as a browser does, and reads it back. */
export async function printPage(page: Page): Promise<Paper> {
  const document = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const sheets: Sheet[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const sheet = await document.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    const { items } = await sheet.getTextContent();
    const pieces = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [readPiece(item)] : []));
    sheets.push({ pieces, width, height });
  }
  await document.cleanup();
  return new Paper(sheets);
}

function readPiece(item: { str: string; height: number; transform: unknown[] }): Piece {
  return { words: item.str, size: Math.round(item.height * 10) / 10, foot: Number(item.transform[5]) };
}
