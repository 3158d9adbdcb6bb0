/** Reads what was typed after the name of a command. */
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** As `parseArgs` of Node. A flag that there is not ends the command with its name in words. */
export function readFlags<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    const known = Object.keys(config.options ?? {}).map((name) => `--${name}`);
    console.error(`${first}. We expected only these: ${known.join(', ')}.`);
    process.exit(1);
  }
}
