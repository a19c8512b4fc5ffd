import {s01RegenerativeTreatment} from './s01-regenerative-treatment.ts'
import {s02RegenerativePage} from './s02-regenerative-page.ts'
import {s03Emergency} from './s03-emergency.ts'
import {s04Reviewer} from './s04-reviewer.ts'
import {s05ReviewDate} from './s05-review-date.ts'
import {s06Source} from './s06-source.ts'
import {s07Testimonial} from './s07-testimonial.ts'
import {s08PossibleTreatment} from './s08-possible-treatment.ts'
import {s09Reading} from './s09-reading.ts'

/** Every rule about a whole document, by its id. Each reads facts of its own. */
export const documentRules = {
  S01: s01RegenerativeTreatment,
  S02: s02RegenerativePage,
  S03: s03Emergency,
  S04: s04Reviewer,
  S05: s05ReviewDate,
  S06: s06Source,
  S07: s07Testimonial,
  S08: s08PossibleTreatment,
  S09: s09Reading,
} as const
