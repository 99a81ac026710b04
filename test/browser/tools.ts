import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';

/** Whether a program of the system can be started; tests that need one are skipped where it is missing. */
export function hasTool(name: string, args: readonly string[] = ['-v']): boolean {
  try {
    execFileSync(name, [...args], { stdio: 'ignore', timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}

/** What a program prints. */
export async function output(name: string, args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(name, [...args], { timeout: 120_000, maxBuffer: 64_000_000 });
  return stdout;
}
