export {daysBetween} from '@clinic/claims'
