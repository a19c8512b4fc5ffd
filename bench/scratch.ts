import {benchQueries} from '/work/main/bench/lake/queries.ts'

console.log(await benchQueries())
