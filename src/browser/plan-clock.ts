/**
 * The plan clock: the day a family enters becomes their own dates, a calendar file and a letter, all on their device. Nothing
 * entered goes into the address, into storage or over the network.
 */
import { daysBetween } from '../directory/dates.ts';
import { writeWholeDays } from '../feeds/ehc-calendar.ts';
import { describeDay, describeDistance } from '../plan-clock/calendar-days.ts';
import { fillLetter } from '../plan-clock/letter.ts';
import { lastDayToComment, readClock, type ClockReading, type DatedStep, type Step } from '../plan-clock/plan-clock.ts';
import { readTypedDay, type TypedField } from '../plan-clock/typed-day.ts';

interface NamedStep extends Step {
  title: string;
  rule: string;
  must?: string;
  missed?: string;
}

interface ClockFacts {
  title: string;
  lawFrom: string;
  days: number;
  letter: string[];
  comment: { title: string; rule: string };
  steps: NamedStep[];
}

const STATES = { passed: 'Passed', today: 'Today', next: 'Next date', later: '' } as const;
const FIELDS: readonly TypedField[] = ['day', 'month', 'year'];

class PlanClock extends HTMLElement {
  private facts!: ClockFacts;
  private reading: ClockReading<NamedStep> | undefined;
  private lastDay: string | undefined;

  connectedCallback() {
    this.facts = JSON.parse(this.one('[data-facts]').textContent ?? '') as ClockFacts;
    const received = this.one<HTMLFormElement>('form[data-received]');
    received.addEventListener('submit', (event) => {
      event.preventDefault();
      this.readReceived();
    });
    received.addEventListener('reset', () => this.clear());
    this.one('form[data-draft]').addEventListener('submit', (event) => {
      event.preventDefault();
      this.readDraft();
    });
    this.one('[data-choose]').addEventListener('change', () => this.drawLetter());
    this.one('[data-calendar]').addEventListener('click', () => this.saveCalendar());
    this.one('[data-copy]').addEventListener('click', () => void this.copyLetter());
    this.one('[data-print-letter]').addEventListener('click', () => this.printLetter());
  }

  private readReceived() {
    const { lawFrom, steps } = this.facts;
    const tooEarly = `Check the year. This law began on ${describeDay(lawFrom)}.`;
    const received = this.readDay('form[data-received]', lawFrom, tooEarly);
    if (!received) return;
    this.reading = readClock(steps, received, today());
    this.drawResult(this.reading);
    this.drawTable(this.reading);
    this.drawChoices(this.reading);
    this.drawLetter();
    this.one('[data-clear]').hidden = false;
    this.one('[data-week]').focus();
  }

  private readDraft() {
    const earliest = this.reading?.received ?? this.facts.lawFrom;
    const tooEarly = this.reading
      ? `That is before the council got your request, on ${describeDay(earliest)}. Check the dates.`
      : `Check the year. This law began on ${describeDay(earliest)}.`;
    const sent = this.readDay('form[data-draft]', earliest, tooEarly);
    if (!sent) return;
    this.lastDay = lastDayToComment(sent, this.facts.days);
    const left = daysBetween(today(), this.lastDay);
    const answer = this.one('[data-draft-answer]');
    answer.hidden = false;
    answer.textContent =
      left < 0
        ? `The ${this.facts.days} days ended on ${describeDay(this.lastDay)}, ${describeDistance(left)}. Send your comments now and ask the council to accept them.`
        : `You have until the end of ${describeDay(this.lastDay)} at least: ${describeDistance(left)}. The day the draft was sent counts as the first day.`;
    this.drawRow('comment', this.lastDay, left < 0 ? 'passed' : left === 0 ? 'today' : 'later');
    answer.focus();
  }

  /** The day in a form, or undefined after saying what is wrong with it and going back to the field. */
  private readDay(form: string, earliest: string, tooEarly: string): string | undefined {
    const fields = this.one(form);
    const fault = find(fields, '[data-fault]');
    const inputs = Object.fromEntries(FIELDS.map((name) => [name, find<HTMLInputElement>(fields, `[data-field=${name}]`)])) as Record<
      TypedField,
      HTMLInputElement
    >;
    const typed = { day: inputs.day.value, month: inputs.month.value, year: inputs.year.value };
    const read = readTypedDay(typed, earliest, today(), tooEarly);
    const wrong = 'problem' in read ? read : undefined;
    fault.hidden = !wrong;
    fault.textContent = wrong?.problem ?? '';
    for (const name of FIELDS) {
      const isWrong = wrong?.field === name;
      inputs[name].toggleAttribute('aria-invalid', false);
      inputs[name].removeAttribute('aria-describedby');
      if (!isWrong) continue;
      inputs[name].setAttribute('aria-invalid', 'true');
      inputs[name].setAttribute('aria-describedby', fault.id);
      inputs[name].focus();
    }
    return 'day' in read ? read.day : undefined;
  }

  private drawResult({ week, next, passed, received, steps }: ClockReading<NamedStep>) {
    const last = steps.filter(({ step }) => step.strength === 'law').at(-1);
    this.one('[data-result]').hidden = false;
    this.one('[data-week]').textContent = next
      ? `Today you are in week ${week}`
      : `Today you are in week ${week}: past the ${last?.step.weeks ?? ''} weeks`;
    const sentence = this.one('[data-next]');
    const by = next ?? last;
    if (by) {
      const must = next?.step.must ? `By then the council must ${next.step.must}.` : 'Every date has passed.';
      const start = next ? 'The next date is ' : 'The last date was ';
      sentence.replaceChildren(start, strong(describeDay(by.day)), `, ${describeDistance(by.distance)}. ${must}`);
    }
    this.one('[data-should]').hidden = passed.length === 0;
    this.one('[data-passed]').replaceChildren(
      ...passed.map(({ step, day }) => {
        const item = document.createElement('li');
        item.textContent = `${step.must ?? step.title}, by ${describeDay(day)}`;
        return item;
      }),
    );
    this.one('[data-from]').textContent = `Counted from ${describeDay(received)}. Bank holidays and school holidays do not move a date.`;
    [...this.one('[data-bar]').children].forEach((bar, index) => {
      bar.toggleAttribute('data-filled', index + 1 < week);
      bar.toggleAttribute('data-now', index + 1 === week);
    });
  }

  private drawTable({ received, steps }: ClockReading<NamedStep>) {
    const start = find(this, '[data-start] [data-date]');
    start.hidden = false;
    start.textContent = describeDay(received);
    for (const { step, day, state } of steps) this.drawRow(step.id, day, state);
  }

  private drawRow(id: string, day: string, state: DatedStep<Step>['state']) {
    const row = this.one(`[data-step="${CSS.escape(id)}"]`);
    const date = find(row, '[data-date]');
    date.hidden = false;
    date.textContent = describeDay(day);
    const tag = find(row, 'span[data-state]');
    tag.textContent = STATES[state];
    tag.hidden = STATES[state] === '';
    tag.classList.toggle('tag-caution', state === 'next' || state === 'today');
    row.dataset.state = state;
  }

  /** The dates that may have been missed. The latest is chosen until the family chooses another. */
  private drawChoices({ passed }: ClockReading<NamedStep>) {
    const missable = passed.filter(({ step }) => step.missed !== undefined);
    this.one('[data-choose]').hidden = missable.length === 0;
    this.one('[data-no-letter]').hidden = missable.length > 0;
    this.one('[data-choices]').replaceChildren(
      ...missable.map(({ step, day }, index) => {
        const label = document.createElement('label');
        label.className = 'flex min-h-11 cursor-pointer items-center gap-3';
        const input = document.createElement('input');
        input.type = 'radio';
        // A name joins the choices into one group. They stand in no form.
        input.name = 'missed';
        input.value = step.id;
        input.className = 'size-6 shrink-0 accent-brand';
        input.checked = index === missable.length - 1;
        const words = document.createElement('span');
        words.textContent = `Week ${step.weeks}, ${describeDay(day)}: ${step.title}`;
        label.append(input, words);
        return label;
      }),
    );
  }

  private drawLetter() {
    const chosen = this.querySelector<HTMLInputElement>('[data-choices] input:checked')?.value;
    const dated = this.reading?.passed.find(({ step }) => step.id === chosen);
    const facts =
      this.reading && dated?.step.missed
        ? { received: this.reading.received, due: dated.day, missed: dated.step.missed, rule: dated.step.rule }
        : undefined;
    const paragraphs = fillLetter(this.facts.letter, facts);
    [...this.one('[data-letter]').children].forEach((paragraph, index) => (paragraph.textContent = paragraphs[index] ?? ''));
  }

  private saveCalendar() {
    if (!this.reading) return;
    const { steps, received } = this.reading;
    const from = `Counted from ${describeDay(received)}, the day the council got the request.`;
    const days = steps
      .filter(({ step }) => step.strength === 'law')
      .map(({ step, day }) => ({
        id: step.id,
        day,
        title: `Week ${step.weeks}: ${step.title}`,
        description: `This is the last day (${step.rule}). ${from}`,
      }));
    const { comment } = this.facts;
    if (this.lastDay)
      days.push({ id: 'comment', day: this.lastDay, title: `Last day: ${comment.title}`, description: `From the law: ${comment.rule}.` });
    const file = new Blob([writeWholeDays(this.facts.title, days, today())], { type: 'text/calendar;charset=utf-8' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = 'ehc-plan-dates.ics';
    link.click();
    // Some browsers read the file only after this turn.
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }

  private async copyLetter() {
    const letter = [...this.one('[data-letter]').children].map((paragraph) => paragraph.textContent ?? '').join('\n\n');
    try {
      await navigator.clipboard.writeText(letter);
      this.tell('The letter is copied. Paste it into an e-mail.');
    } catch {
      this.tell('Your browser did not let us copy. Mark the letter with your finger or mouse, and copy it.');
    }
  }

  private printLetter() {
    document.documentElement.dataset.print = 'letter';
    window.addEventListener('afterprint', () => delete document.documentElement.dataset.print, { once: true });
    window.print();
  }

  private clear() {
    this.reading = undefined;
    this.lastDay = undefined;
    for (const selector of ['[data-result]', '[data-clear]', '[data-choose]', '[data-no-letter]', '[data-draft-answer]', '[data-fault]']) {
      for (const part of this.querySelectorAll<HTMLElement>(selector)) part.hidden = true;
    }
    for (const part of this.querySelectorAll<HTMLElement>('[data-date], span[data-state]')) {
      part.hidden = true;
      part.textContent = '';
    }
    this.one('[data-week]').textContent = 'Your dates';
    for (const part of ['[data-next]', '[data-passed]', '[data-from]', '[data-draft-answer]']) this.one(part).replaceChildren();
    for (const row of this.querySelectorAll<HTMLElement>('tr[data-state]')) delete row.dataset.state;
    for (const input of this.querySelectorAll('[data-field]')) input.removeAttribute('aria-invalid');
    this.one<HTMLFormElement>('form[data-draft]').reset();
    this.one('[data-choices]').replaceChildren();
    this.drawLetter();
    this.one('[data-field=day]').focus();
  }

  private tell(words: string) {
    this.one('[data-told]').textContent = words;
  }

  private one<E extends HTMLElement = HTMLElement>(selector: string): E {
    return find<E>(this, selector);
  }
}
customElements.define('plan-clock', PlanClock);

/** Today in the United Kingdom, where the law counts, whatever the zone of the device. */
function today(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
}

function strong(words: string): HTMLElement {
  const element = document.createElement('strong');
  element.textContent = words;
  return element;
}

/** As part-of.ts does for the finder and the search. Taken from there it would be one more file to fetch. */
function find<E extends HTMLElement = HTMLElement>(within: HTMLElement, selector: string): E {
  const found = within.querySelector<E>(selector);
  if (!found) throw new Error(`The plan clock has no ${selector}.`);
  return found;
}
