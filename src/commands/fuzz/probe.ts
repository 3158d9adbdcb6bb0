/** Takes one spoilt file through everything that a build asks of a file, in this process. */
import { mdxToJs } from 'satteri';
import { allRules } from '../../content-rules/check-content.ts';
import { parseContent, type Content } from '../../content-rules/content.ts';
import type { Finding } from '../../content-rules/finding.ts';
import { reportFindings } from '../../content-rules/report.ts';
import { explainUnsafeFile } from '../../content-rules/unsafe-file.ts';
import { readFields, readFrontMatter, type ContentFile } from '../../content-model/read-content.ts';

/** What became of a spoilt file. */
export interface Probed {
  /** Whether it may be built: no error was found. */
  isSurvivor: boolean;
  /** What went wrong in us, not in the file: nothing, if all is well. */
  faults: string[];
}

/** The rules and all that one file may point at, read once. Today is YYYY-MM-DD. */
export function makeProbe(files: readonly ContentFile[], today: string): (file: ContentFile, text: string) => Probed {
  const whole = parseContent({ files: [...files], strays: [] });
  const shared = whole.files.filter(({ group }) => group === 'vocabulary' || group === 'single');
  const rules = allRules(today);
  return (file, text) => {
    const faults: string[] = [];
    const spoilt = attempt('reading it', faults, () => readAgain(file, text));
    const findings = spoilt
      ? (attempt('checking it', faults, () => rules.flatMap((rule) => rule.check(alone(whole, shared, spoilt)))) ?? [])
      : [];
    const own = findings.filter((finding) => finding.file === file.path);
    faults.push(...own.flatMap((finding) => findFaults(finding, text)));
    attempt('telling about it', faults, () => reportFindings(own, 1));
    const isSurvivor = spoilt !== undefined && !own.some(({ severity }) => severity === 'error');
    if (isSurvivor && file.path.endsWith('.mdx')) {
      attempt('compiling what the check let through', faults, () =>
        mdxToJs(spoilt.body, { features: { gfm: true, smartPunctuation: true, frontmatter: false } }),
      );
      const unsafe = attempt('looking at it once more', faults, () => explainUnsafeFile(text));
      if (unsafe) faults.push(`the last door refused what the check let through: ${unsafe.message}`);
    }
    return { isSurvivor, faults };
  };
}

/** The one file with what it points at; the others are known by name, which is all that a rule about one file asks. */
function alone(whole: Content, shared: Content['files'], file: ContentFile): Content {
  const isShared = file.group === 'vocabulary' || file.group === 'single';
  const [checked] = parseContent({ files: [file], strays: [] }).files;
  const others = isShared ? shared.filter(({ path }) => path !== file.path) : shared;
  return { ...whole, files: checked ? [checked, ...others] : others, strays: [] };
}

function readAgain(file: ContentFile, text: string): ContentFile {
  return file.path.endsWith('.mdx')
    ? readFrontMatter(file.group, file.id, file.path, text)
    : readFields(file.group, file.id, file.path, text);
}

function attempt<Result>(what: string, faults: string[], work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    faults.push(`${what} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return undefined;
  }
}

/** A finding that would not help: without a place, without words, or in the words of programmers. */
function findFaults({ line, message, fix }: Finding, text: string): string[] {
  const words = `${message} ${fix}`;
  const lines = text.split('\n').length;
  return [
    ...(line < 1 || line > lines + 1 ? [`a finding stands on line ${line} of ${lines}`] : []),
    ...(message === '' || fix === '' ? ['a finding says nothing'] : []),
    ...(/\n\s+at |\[object |\bundefined\b|TypeError|node_modules/.test(words.replace(/“[^”]*”/g, ''))
      ? [`a finding speaks to programmers: ${words.slice(0, 300)}`]
      : []),
  ];
}
