import {stripTypeScriptTypes} from 'node:module'

// Node's own type stripping, so tests run exactly the source that the program runs.
export default {process: (source) => ({code: stripTypeScriptTypes(source, {mode: 'strip'})})}
