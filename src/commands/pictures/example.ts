/** The made-up service in the pictures. Its numbers are of a kind that Ofcom keeps for stories: nobody can be rung by mistake. */

/** The day on which the pictures play, so that they come out the same whenever they are made. */
export const EXAMPLE_DAY = '2026-11-25';
export const EXAMPLE_NAME = 'saturday-play-club';
export const EXAMPLE_FILE = `content/services/${EXAMPLE_NAME}.mdx`;

/** https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama: Leeds, 0113 496 0000 to 0999. */
const OLD_NUMBER = '0113 496 0123';
const NEW_NUMBER = '0113 496 0177';

/** The file before anybody changes it. The ids are those of the content that it stands in. */
export function writeExample(ids: { organisation: string; help: string; area: string }): string {
  return `---
title: Saturday play club
summary: Play for children and a chat for parents, in a calm room.
organisation: ${ids.organisation}
kind: group
status: open
confidence: high
help: [${ids.help}]
needs: any
ages: not-known
areas: [${ids.area}]
who_for: For families whose child finds other clubs too loud.
diagnosis: not-known
plan: not-known
referral: self
steps:
  - Ring, and say when you would like to come.
cost: not-known

contacts:
  - kind: phone
    value: ${OLD_NUMBER}
    label: Play club
    source: leaflet

gathered: 2026-03-02
sources:
  - id: leaflet
    kind: letter-or-leaflet
    name: The leaflet of the club
    told_us: The number, and who it is for.
    page_date: 2026-02
---
`;
}

/** The file with the right number. */
export function mend(text: string): string {
  return text.replace(OLD_NUMBER, NEW_NUMBER);
}

/** The file with the right number as some people write it, which the check does not take. */
export function mendWithAMistake(text: string): string {
  return text.replace(OLD_NUMBER, NEW_NUMBER.replaceAll(' ', '-'));
}
