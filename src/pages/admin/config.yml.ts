/** The configuration of the form editor, made from the schemas and vocabularies that this build is made with. */
import type { APIRoute } from 'astro';
import { contentFolder } from '~/commands/surroundings';
import { listFilledFolders, readContentFolder } from '~/content-model/read-content';
import { listFormCollections, readTerms, writeFormConfig } from '~/editor/form-config';
import { findBackend } from '~/editor/where-it-works';
import { getPublished } from '~/published';

export const GET: APIRoute = async () => {
  const { settings } = await getPublished();
  const { files } = readContentFolder(contentFolder(), ['vocabulary']);
  const backend = findBackend(settings);
  const collections = listFormCollections(listFilledFolders(contentFolder()), readTerms(files));
  return new Response(writeFormConfig(collections, typeof backend === 'object' ? backend : undefined), {
    headers: { 'Content-Type': 'application/yaml; charset=utf-8' },
  });
};
