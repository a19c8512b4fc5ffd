/**
 * Words that readers use for the same thing, in lay and clinical English. Each line is a group: a page that says one
 * of its phrases is also found by the others. Other names of conditions and treatments and the terms of the glossary
 * join them by themselves, so this list is for what no document says. Write `x ray` for `x-ray`; capitals do not matter.
 */
export const synonyms: readonly string[][] = [
  // Conditions
  ['back pain', 'backache', 'back ache', 'lumbago', 'sore back', 'bad back'],
  ['slipped disc', 'herniated disc', 'disc herniation', 'prolapsed disc', 'disc prolapse', 'ruptured disc'],
  ['bulging disc', 'disc bulge', 'disc protrusion'],
  ['degenerative disc disease', 'disc degeneration', 'worn disc', 'disc wear'],
  ['disc', 'disk'],
  ['sciatica', 'sciatic pain', 'pinched nerve', 'trapped nerve', 'radiculopathy', 'radicular pain'],
  ['spinal stenosis', 'narrowing of the spine', 'narrow spine', 'narrow spinal canal'],
  ['facet joint pain', 'facet arthritis', 'facet joint arthritis', 'facet syndrome'],
  ['osteoarthritis', 'wear and tear', 'arthrosis', 'degenerative joint disease', 'worn joint', 'worn joints'],
  ['tennis elbow', 'lateral elbow', 'lateral epicondylitis', 'lateral elbow tendinopathy'],
  ['golfers elbow', 'medial epicondylitis', 'medial elbow tendinopathy'],
  ['jumpers knee', 'patellar tendinopathy', 'patellar tendonitis'],
  ['runners knee', 'patellofemoral pain', 'kneecap pain'],
  ['frozen shoulder', 'adhesive capsulitis'],
  ['plantar fasciitis', 'plantar heel pain', 'heel pain'],
  ['tendinopathy', 'tendonitis', 'tendinitis'],

  // What is felt
  ['numbness', 'numb', 'loss of feeling'],
  ['tingling', 'pins and needles', 'paresthesia', 'paraesthesia'],
  ['urinate', 'pee', 'pass urine', 'passing urine', 'bladder'],
  ['leg pain when walking', 'neurogenic claudication', 'claudication'],

  // Treatments
  ['physical therapy', 'physiotherapy', 'physio', 'rehab', 'rehabilitation'],
  ['nsaid', 'anti inflammatory', 'anti inflammatories', 'ibuprofen', 'advil', 'motrin', 'naproxen', 'aleve'],
  ['acetaminophen', 'tylenol', 'paracetamol'],
  ['painkiller', 'pain reliever', 'pain medicine', 'pain medication', 'analgesic'],
  ['steroid injection', 'cortisone injection', 'corticosteroid injection', 'cortisone shot', 'steroid shot'],
  ['glucocorticoid', 'steroid', 'cortisone', 'corticosteroid'],
  ['injection', 'shot'],
  ['surgery', 'operation'],
  ['laminectomy', 'decompression surgery', 'spinal decompression', 'spine surgery', 'back surgery'],
  ['stem cell', 'stemcell', 'mesenchymal stromal cell', 'mesenchymal stem cell', 'msc'],
  ['platelet rich plasma', 'prp', 'plasma injection', 'platelet injection'],
  ['bone marrow concentrate', 'bone marrow aspirate concentrate', 'bmac'],
  ['exosome', 'extracellular vesicle'],

  // Scans, and what people ask
  ['mri', 'magnetic resonance imaging', 'mri scan'],
  ['x ray', 'xray', 'radiograph'],
  ['ct scan', 'cat scan', 'computed tomography'],
  ['risk', 'side effect', 'complication', 'adverse effect', 'harm'],
  ['cost', 'price'],
  ['opening hours', 'office hours', 'business hours'],
  ['placebo', 'sham', 'dummy treatment'],
]
