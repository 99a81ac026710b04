/**
 * Imports a module that is not part of the bundle: a package that stays outside, or a file of the user.
 * It is a file of its own in `dist`, loaded by Node alone: a script with kept machine code cannot import (Node 20
 * forgets whose script it is).
 */
export const importModule = (specifier: string): Promise<unknown> => import(specifier);
