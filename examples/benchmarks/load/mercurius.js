// The same schema and the same data on mercurius with its compiler (jit) on. Arguments: port, the folder of the schema, the data.
'use strict'

const fs = require('node:fs')
const path = require('node:path')
const fastify = require('fastify')
const mercurius = require('mercurius')

const [port, schemaFolder, dataFile] = process.argv.slice(2)
const { catalogue } = JSON.parse(fs.readFileSync(dataFile, 'utf8')).data

const schema = fs.readdirSync(schemaFolder).filter(name => name.endsWith('.graphqls')).sort()
  .map(name => fs.readFileSync(path.join(schemaFolder, name), 'utf8')).join('\n')

// The data holds what the query asks for; its arguments choose nothing more.
const resolvers = { Query: { catalogue: () => catalogue } }

const app = fastify()
app.register(mercurius, { schema, resolvers, jit: 1 })
app.listen({ port: Number(port), host: '127.0.0.1' })
