/** The words of the finder's cards, a shard at a time, in the order of the directory. */
import type { APIRoute } from 'astro';
import type { Card } from '~/directory/card';
import { SHARD_SIZE } from '~/directory/finder-index';
import { getPublished } from '~/published';

export async function getStaticPaths() {
  const { directory, card } = await getPublished();
  const count = Math.ceil(directory.entries.length / SHARD_SIZE);
  return Array.from({ length: count }, (_, shard) => ({
    params: { shard: String(shard) },
    props: { cards: directory.entries.slice(shard * SHARD_SIZE, (shard + 1) * SHARD_SIZE).map(card) },
  }));
}

/** Answers with the cards as JSON. */
export const GET: APIRoute<{ cards: Card[] }> = (context) => Response.json(context.props.cards);
