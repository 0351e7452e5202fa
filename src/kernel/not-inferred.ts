/**
 * A type from which TypeScript does not infer: the other arguments decide, and this one is checked against them.
 *
 * TypeScript has `NoInfer` for this only since 5.4; users may have 5.0.
 */
export type NotInferred<T> = [T][T extends unknown ? 0 : never];
