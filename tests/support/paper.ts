/** What comes out of the printer: a page as an A4 PDF, read back. */
import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';

export interface Paper {
  /** How many sheets. */
  sheets: number;
  /** The words of each sheet, one space between them. */
  texts: string[];
  /** All the words. */
  text: string;
  /** The words of all sheets without any space, for what may be broken over lines: addresses, e-mails. */
  dense: string;
}

/** Prints the page that is open and reads it back. */
export async function printPage(page: Page): Promise<Paper> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return readPdf(pdf);
}

/** Reads a PDF. */
export async function readPdf(pdf: Uint8Array): Promise<Paper> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text, totalPages } = await extractText(document, { mergePages: false });
  const texts = text.map((sheet) => sheet.replace(/\s+/g, ' ').trim());
  await document.cleanup();
  const all = texts.join(' ');
  return { sheets: totalPages, texts, text: all, dense: all.replace(/\s/g, '') };
}
