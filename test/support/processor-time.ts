/** Milliseconds that this process has computed so far. Unlike a clock, it does not see what else the machine does. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
