export { individuellPlanType } from './document-type.js';
