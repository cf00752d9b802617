/**
 * Stand-ins for what could tell who a real draft is about: a door of its own, with a list of everyday words behind it. It finds
 * and proposes; a person looks at every one, and at what was left, before the words go anywhere.
 */
export { findIdentifiers, mostText } from './find.ts';
export { type Identifier, type IdentifierKind, identifierAt, identifierKinds } from './identifier.ts';
export { proposeStandIns, type StandIn, withStandIns } from './propose.ts';
