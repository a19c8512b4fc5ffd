export {daysBetween, monthsBetween} from '@clinic/claims'
