/**
 * What somebody may type instead of calling for help. Each line is one sign: a query that has something of every group
 * of it gets the emergency notice before any result. `|` stands between ways to say the same; all words of one way must
 * be there, in any order, and one slip of the finger is forgiven. Showing the notice once too often does no harm.
 */
export const emergencies: readonly string[][] = [
  ['911|ambulance|emergency|emergency room'],
  [
    'cant|cannot|can not|unable|not able|trouble|difficulty|stopped',
    'pee|peeing|urinate|urinating|urine|poop|bladder|wee',
  ],
  [
    'lost|losing|lose|loss|no|cant|cannot',
    'control|feeling|hold',
    'bladder|bladders|bowel|bowels|pee|urine|poop|stool',
  ],
  ['incontinent|incontinence'],
  [
    'numb|numbness|no feeling|lost feeling|loss of feeling|cant feel|cannot feel|tingling',
    'between|groin|genitals|genital|saddle|crotch|buttocks|private|bottom|perineum|inner thighs',
  ],
  ['cant|cannot|can not|unable|not able|stopped', 'move|moving|feel|lift|walk', 'leg|legs|arm|arms|foot|feet|face'],
  ['cant|cannot|can not|unable', 'walk|stand', 'sudden|suddenly|anymore'],
  ['sudden|suddenly', 'weak|weakness|numb|numbness|paralysis'],
  ['paralyzed|paralysed|paralysis'],
  ['cauda equina'],
  ['chest', 'pain|pains|pressure|tight|tightness|hurts|hurting'],
  [
    'cant|cannot|can not|trouble|short|shortness|difficulty|hard|struggling|unable',
    'breathe|breath|breathing|swallow|swallowing',
  ],
  ['heart attack|stroke'],
  ['face|mouth|speech', 'drooping|droops|droop|slurred|slurring'],
  ['worst|thunderclap|sudden', 'headache'],
  ['throwing up|vomiting|coughing|heavy|severe|wont stop|cant stop', 'blood|bleeding'],
  ['anaphylaxis|allergic reaction|throat swelling|throat closing|swollen throat|swollen tongue'],
  ['passed out|unconscious|collapsed|seizure'],
  ['suicide|suicidal|kill myself|end my life|want to die|hurt myself|overdose'],
]
