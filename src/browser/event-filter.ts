/**
 * Three choices over a list of events: what does not fit is hidden, what might fit says so. The choices stand in the address, so
 * that they can be sent to someone. Nothing is sent anywhere.
 */
const NAMES = ['age', 'need', 'area'] as const;

class EventFilter extends HTMLElement {
  connectedCallback() {
    const query = new URLSearchParams(location.search);
    for (const select of this.querySelectorAll('select')) {
      const wanted = query.get(select.name);
      if ([...select.options].some((option) => option.value === wanted)) select.value = wanted ?? '';
    }
    this.addEventListener('change', () => {
      const chosen = this.read();
      history.replaceState(null, '', chosen.size > 0 ? `?${chosen.toString()}` : location.pathname);
      this.show(chosen);
    });
    const chosen = this.read();
    if (chosen.size > 0) this.show(chosen);
  }

  private read(): URLSearchParams {
    const chosen = new URLSearchParams();
    for (const { name, value } of this.querySelectorAll('select')) if (value) chosen.append(name, value);
    return chosen;
  }

  private show(chosen: URLSearchParams) {
    let certain = 0;
    let maybe = 0;
    for (const event of this.querySelectorAll<HTMLElement>('[data-event]')) {
      const answers = NAMES.filter((name) => chosen.has(name)).map((name) => fits(event, name, chosen.get(name) ?? ''));
      const isOut = answers.includes('no');
      const isMaybe = !isOut && answers.includes('maybe');
      event.hidden = isOut;
      const note = event.querySelector<HTMLElement>('[data-maybe]');
      if (note) note.hidden = !isMaybe;
      if (isMaybe) maybe += 1;
      else if (!isOut) certain += 1;
    }
    for (const section of this.querySelectorAll<HTMLElement>('[data-events]')) {
      section.hidden = section.querySelector('[data-event]:not([hidden])') === null;
    }
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = chosen.size > 0 ? say(certain, maybe) : '';
  }
}

function fits(event: HTMLElement, name: string, value: string): 'yes' | 'maybe' | 'no' {
  const has = (attribute: string) => (event.getAttribute(attribute) ?? '').split(' ').includes(value);
  if (has(`data-${name}`)) return 'yes';
  return has(`data-${name}-maybe`) ? 'maybe' : 'no';
}

function say(certain: number, maybe: number): string {
  const events = (count: number) => `${count} ${count === 1 ? 'event' : 'events'}`;
  const might = maybe === 0 ? '' : ` ${maybe} more may fit: ${maybe === 1 ? 'it does' : 'they do'} not say.`;
  if (certain === 0) return `No event fits for certain.${might}`;
  return `${events(certain)} ${certain === 1 ? 'fits' : 'fit'}.${might}`;
}

customElements.define('event-filter', EventFilter);
