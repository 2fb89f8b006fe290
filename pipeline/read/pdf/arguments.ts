/** The arguments of pdf.js's drawing operations, which it leaves untyped. */
import { IDENTITY, type Matrix } from './sheet.ts';

export type List = readonly unknown[] | Float32Array;
const NOTHING: List = [];

export function listOf(value: unknown): List {
  return Array.isArray(value) || value instanceof Float32Array ? value : NOTHING;
}

export function numberAt(list: List, at: number): number {
  const value = list[at];
  return typeof value === 'number' ? value : 0;
}

export function matrixOf(value: unknown): Matrix {
  const list = listOf(value);
  if (list.length < 6) return IDENTITY;
  return [
    numberAt(list, 0),
    numberAt(list, 1),
    numberAt(list, 2),
    numberAt(list, 3),
    numberAt(list, 4),
    numberAt(list, 5),
  ];
}

export interface Printed {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

export function isPrinted(value: unknown): value is Printed {
  return typeof value === 'object' && value !== null && 'unicode' in value && 'width' in value && 'isSpace' in value;
}
