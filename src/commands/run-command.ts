/** Runs the whole of a command. Where it throws, people read the message and not the stack, and the command ends with 1. */
export async function runCommand(main: () => unknown): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
