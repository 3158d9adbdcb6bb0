/**
 * `npm run generate -- --services 1000 --to folder`: a content folder of any size for benchmarks, made from the real one.
 * Look at the site it gives with LOCAL_OFFER_CONTENT=folder npm start. It is not for families: the words are shuffled.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { readFlags } from './flags.ts';
import { contentFolder } from './surroundings.ts';

interface RealService {
  slug: string;
  fields: Record<string, unknown> & { title: string };
  paragraphs: string[];
}

/** Copies `from` to `to` and multiplies its services until there are `services` of them. Gives how many were added. */
export function generateContent(from: string, to: string, services: number): number {
  cpSync(from, to, { recursive: true });
  const folder = join(to, 'services');
  mkdirSync(folder, { recursive: true });
  const real = readServices(folder);
  if (real.length === 0) throw new Error(`${from}/services has no service to start from.`);
  const shuffler = new Shuffler(real);
  let added = 0;
  for (let number = real.length + 1; number <= services; number += 1) {
    const model = real[number % real.length];
    if (model === undefined) break;
    writeFileSync(join(folder, `${model.slug}-${number}.mdx`), describe(model, number, shuffler));
    added += 1;
  }
  return added;
}

function describe(model: RealService, number: number, shuffler: Shuffler): string {
  const opening = model.fields.title.split(' ').slice(0, 3).join(' ').slice(0, 50);
  const fields: Record<string, unknown> = { ...model.fields, title: `${opening} ${shuffler.words(2)} ${number}`.slice(0, 90) };
  // What the finder filters by is mixed too, so that its index is no more regular than a real one.
  for (const name of ['needs', 'ages', 'areas', 'help', 'diagnosis', 'plan', 'cost']) fields[name] = shuffler.field(name);
  if (typeof fields.summary === 'string') fields.summary = `Helps with ${shuffler.words(14)}.`.slice(0, 200);
  if (typeof fields.who_for === 'string') fields.who_for = `For ${shuffler.words(10)} ${number}.`.slice(0, 300);
  if (Array.isArray(fields.steps) && fields.steps.length > 0)
    fields.steps = [`Ask ${shuffler.words(10)} ${number}.`.slice(0, 240), ...(fields.steps as unknown[]).slice(1)];
  return `---\n${stringify(fields)}---\n\n${shuffler.paragraphs(3).join('\n\n')}\n`;
}

function readServices(folder: string): RealService[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx') && !name.startsWith('_'))
    .sort()
    .map((name) => {
      const [, yaml = '', body = ''] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(readFileSync(join(folder, name), 'utf8')) ?? [];
      const paragraphs = body.split(/\r?\n\r?\n/).filter((paragraph) => paragraph.trim() !== '');
      return { slug: name.replace(/\.mdx$/, ''), fields: parse(yaml) as RealService['fields'], paragraphs };
    });
}

/** Draws words and paragraphs in an order that is mixed but the same each time: repeated text would compress too well. */
class Shuffler {
  private readonly real: RealService[];
  private readonly pool: string[];
  private readonly prose: string[];
  private state = 20261123;

  constructor(real: RealService[]) {
    this.real = real;
    const text = real.map(({ fields }) => [fields.summary, fields.who_for].join(' ')).join(' ');
    this.pool = [...new Set(text.match(/\b[a-z]{3,}\b/g))];
    // A component or a list may need its neighbours, so only plain paragraphs move.
    this.prose = real.flatMap(({ paragraphs }) => paragraphs).filter((paragraph) => /^[A-Z][^<#|]*$/.test(paragraph));
  }

  words(count: number): string {
    return Array.from({ length: count }, () => this.draw(this.pool)).join(' ');
  }

  paragraphs(count: number): string[] {
    return Array.from({ length: count }, () => this.draw(this.prose));
  }

  /** A field as some real service has it. */
  field(name: string): unknown {
    return this.draw(this.real).fields[name];
  }

  private draw<Item>(list: Item[]): Item {
    // A linear congruential generator: not for secrets, but always the same. Its high digits are the well mixed ones.
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    const drawn = list[Math.floor((this.state / 2 ** 32) * list.length)];
    if (drawn === undefined) throw new Error('The real services hold nothing to draw from.');
    return drawn;
  }
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { values } = readFlags({ options: { services: { type: 'string', default: '1000' }, to: { type: 'string' } } });
  if (values.to === undefined || !/^\d+$/.test(values.services)) {
    console.error('We expected a number and a folder: npm run generate -- --services 1000 --to /tmp/content');
    process.exitCode = 1;
  } else {
    const added = generateContent(contentFolder(), values.to, Number(values.services));
    console.log(`${added} services added. To see them: LOCAL_OFFER_CONTENT=${values.to} npm start`);
  }
}
