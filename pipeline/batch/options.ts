/**
 * What the command line's options may say. Each throws InvalidArgumentError, which names the option and what it must
 * be.
 */
import { InvalidArgumentError } from 'commander';
import { slugOf } from '../identity.ts';
import { parseShard, type Shard } from './parts.ts';

export function parseJobs(text: string): number {
  const jobs = Number(text);
  if (!Number.isInteger(jobs) || jobs < 1) throw new InvalidArgumentError('It must be a whole number from 1.');
  return jobs;
}

export function parseShardOption(text: string): Shard {
  const shard = parseShard(text);
  if (shard === null) throw new InvalidArgumentError('It must be i/n, with i from 1 to n.');
  return shard;
}

/** A municipality's files are named by its letters, so it must have some. */
export function parseMunicipality(name: string): string {
  if (slugOf(name) === '') throw new InvalidArgumentError('It must have letters from a to å.');
  return name;
}
