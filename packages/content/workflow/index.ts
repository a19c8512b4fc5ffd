export {reviewedTypes, type Workflow, type WorkflowState, workflowOf} from './state.ts'
