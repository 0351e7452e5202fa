// The main door as the package has it: beside all that it exports, the descriptions of the models, which the door of
// the schemas takes from here. They are no part of the interface, and no declaration names them.
export * from './index.js';
export { MODELS } from './schema/models.js';
export * from './schema/shapes.js';
