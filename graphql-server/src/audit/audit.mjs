// Asks a started server everything that the audit suite of GraphQL over HTTP asks: npm run audit -- http://localhost:8080/graphql
// Every audit must pass, but for the three that a server may answer by GET, which this one refuses.
import { auditServer, serverAudits } from 'graphql-http';

const GET_IS_REFUSED = new Set(['5A70', 'D6D5', '6A70']);

const url = process.argv[2];
if (!url) {
  console.error('Which server? npm run audit -- http://localhost:8080/graphql');
  process.exit(2);
}

const results = await auditServer({ url });
let failed = 0;
for (const { id, name, status, reason } of results) {
  if (status === 'ok' || (status === 'notice' && GET_IS_REFUSED.has(id))) {
    continue;
  }
  failed += 1;
  console.error(`${status} ${id} ${name}: ${reason}`);
}
// A suite that asks nothing finds nothing.
const asked = results.length;
if (asked === 0 || asked !== serverAudits({ url }).length) {
  console.error(`The suite gave ${asked} results.`);
  failed += 1;
}
console.log(`${asked} audits of GraphQL over HTTP, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
