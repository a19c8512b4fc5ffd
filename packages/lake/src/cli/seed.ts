import {createLake} from '../lake.ts'
import {seedDataset} from '../seed/seed.ts'
import {parseFlags, parsePort, UsageError} from './flags.ts'

export async function seedCommand(args: string[]): Promise<void> {
  const flags = parseFlags(args, {
    texts: ['data', 'project', 'dataset', 'port'],
    switches: ['replace', 'missing'],
    words: 1,
  })
  const [path] = flags.positionals
  if (path === undefined) throw new UsageError('seed needs the path of an NDJSON file or of a folder with some')
  if (flags.isSet('replace') && flags.isSet('missing'))
    throw new UsageError('--replace and --missing exclude each other')
  const dataset = flags.text('dataset', 'production')
  const lake = createLake({
    projectId: flags.text('project', 'local'),
    datasets: [dataset],
    dataDir: flags.text('data', '.data/lake'),
    log: (line) => process.stderr.write(`${line}\n`),
  })
  try {
    const existing = flags.isSet('replace') ? 'replace' : flags.isSet('missing') ? 'keep' : 'fail'
    const origin = `http://localhost:${parsePort(flags.text('port', '3900'))}`
    const {documents, assets} = await seedDataset(lake, {dataset, path, existing, origin})
    process.stdout.write(`Seeded ${dataset} with ${documents} documents and ${assets} assets\n`)
  } finally {
    await lake.close()
  }
}
