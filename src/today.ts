/** The reader's own day, as '2025-10-30'. */
export function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return [String(now.getFullYear()), two(now.getMonth() + 1), two(now.getDate())].join('-');
}
