/** What volunteers may use in their text, supplied without imports. The names match GUIDANCE_COMPONENTS in content-model/safe-body.ts. */
import Note from './Note.astro';
import Service from './Service.astro';
import Wait from './Wait.astro';
import Warning from './Warning.astro';

export const guidanceComponents = { Note, Warning, Service, Wait };
