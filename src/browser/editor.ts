/** Starts the form editor with readers and writers of our own, which keep the files as people wrote them. */
import { parse } from 'yaml';
import type { FormCollection } from '../editor/form-config.ts';
import { BODY, readForm, writeForm } from '../editor/keep-file.ts';
import type { FormData } from '../editor/form-values.ts';

/** What we use of Decap CMS, which its own script puts into the window. */
interface DecapCms {
  registerCustomFormat(
    name: string,
    extension: string,
    formatter: { fromFile: (text: string) => FormData; toFile: (form: FormData) => string },
  ): void;
  registerMediaLibrary(library: { name: string; init: () => { show(): void; enableStandalone(): boolean } }): void;
  init(options: { config: object }): void;
}

declare global {
  interface Window {
    CMS?: DecapCms;
    /** Keeps Decap from starting by itself. */
    CMS_MANUAL_INIT?: boolean;
  }
}

async function start(address: string, cms: DecapCms): Promise<void> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  const config = parse(await answer.text()) as { collections: FormCollection[] };
  for (const { format, extension, fields } of config.collections) {
    const inner = fields.filter(({ name }) => name !== BODY);
    const hasBody = extension === 'mdx';
    cms.registerCustomFormat(format, extension, {
      fromFile: (text) => readForm(inner, text, hasBody),
      toFile: (form) => writeForm(inner, form, hasBody),
    });
  }
  cms.registerMediaLibrary({ name: 'none', init: () => ({ show: () => undefined, enableStandalone: () => false }) });
  cms.init({ config: { ...config, load_config_file: false } });
}

/** Fetches the editor itself. Only now, because it would otherwise start by itself, without our readers. */
function fetchProgram(address: string): Promise<DecapCms> {
  window.CMS_MANUAL_INIT = true;
  const script = document.createElement('script');
  script.src = address;
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => (window.CMS ? resolve(window.CMS) : reject(new Error('It came, and did not start.'))));
    script.addEventListener('error', () => reject(new Error('Its program could not be fetched.')));
    document.head.append(script);
  });
}

function say(error: unknown): void {
  const said = document.createElement('p');
  said.setAttribute('role', 'alert');
  said.textContent = `The form editor could not start. ${error instanceof Error ? error.message : ''}`;
  document.querySelector('main')?.prepend(said);
}

const { config, program } = document.getElementById('nc-root')?.dataset ?? {};
if (config !== undefined && program !== undefined) {
  fetchProgram(program)
    .then((cms) => start(config, cms))
    .catch(say);
}
