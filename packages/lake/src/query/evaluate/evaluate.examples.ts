import type {StoredDocument} from '../../store/reader.ts'

const system = {_rev: 'r1', _createdAt: '2026-01-02T03:04:05Z', _updatedAt: '2026-02-03T04:05:06Z'}

/** A varied little dataset, ordered by `_id`. */
export const documents: StoredDocument[] = [
  {...system, _id: '_.releases.rSpring', _type: 'system.release', name: 'rSpring', state: 'active'},
  {
    ...system,
    _id: 'anna',
    _type: 'person',
    name: 'Anna Ärlig',
    age: 41,
    tags: ['cardiology', 'lung', null, 'lung'],
    address: {city: 'Oslo', geo: {lat: 59.9, lng: 10.7}},
  },
  {...system, _id: 'asthma', _type: 'condition', title: 'Asthma', slug: {current: 'asthma'}, severity: 2},
  {
    ...system,
    _id: 'bronchitis',
    _type: 'condition',
    title: 'Acute bronchitis (e.g. a chest cold)',
    slug: {current: 'bronchitis'},
    severity: 1,
    reviewed: true,
    reviewedAt: '2026-05-01T10:00:00.500Z',
    author: {_type: 'reference', _ref: 'anna'},
    related: [
      {_key: 'a', _type: 'reference', _ref: 'asthma'},
      {_key: 'b', _type: 'reference', _ref: 'missing'},
    ],
    body: [
      {_key: 'k1', _type: 'block', style: 'h2', children: [{_key: 's1', _type: 'span', text: 'Causes', marks: []}]},
      {
        _key: 'k2',
        _type: 'block',
        style: 'normal',
        markDefs: [{_key: 'm1', _type: 'internalLink', reference: {_type: 'reference', _ref: 'asthma'}}],
        children: [
          {_key: 's2', _type: 'span', text: 'A virus, ', marks: []},
          {_key: 's3', _type: 'span', text: 'as a rule.', marks: ['m1']},
        ],
      },
    ],
  },
  {...system, _id: 'carl', _type: 'person', name: 'Carl', age: 7, tags: [], address: null},
  {
    ...system,
    _id: 'clinic',
    _type: 'clinic',
    name: 'Harbour clinic',
    numbers: [3, 1.5, -2, null],
    matrix: [[1, 2], [3], 4],
    staff: [
      {_key: 'x', role: 'doctor', person: {_type: 'reference', _ref: 'anna'}},
      {_key: 'y', role: 'guest', person: {_type: 'reference', _ref: 'carl'}},
      {_key: 'z', role: 'robot'},
    ],
  },
  {
    ...system,
    _id: 'drafts.asthma',
    _type: 'condition',
    title: 'Asthma, better said',
    slug: {current: 'asthma'},
    severity: 3,
  },
  {...system, _id: 'drafts.fever', _type: 'condition', title: 'Fever', severity: null},
  {...system, _id: 'versions.rSpring.asthma', _type: 'condition', title: 'Asthma in spring', slug: {current: 'asthma'}},
]

/** Queries for which the evaluator must answer what groq-js answers. */
export const queries: {query: string; params?: Record<string, unknown>}[] = [
  {query: '*'},
  {query: '*[_type == "condition"]'},
  {query: '*[_type == "condition"]._id'},
  {query: '*["condition" == _type && severity > 1]{title, severity}'},
  {query: '*[_id in ["anna", "carl", "nobody", "anna"]]{name}'},
  {query: '*[_type in ["person", "clinic"] && defined(name)].name'},
  {query: '*[_id == $id][0]{..., "extra": 1}', params: {id: 'bronchitis'}},
  {query: '*[slug.current == $slug]{_id}', params: {slug: 'asthma'}},
  {query: '*[slug.current == null]._id'},
  {query: '*[_type == null]'},
  {query: '*[_type == "condition"][severity == 2][0].title'},
  {query: '*[_type == "condition" && (severity == 1 || severity == 3)]._id'},
  {query: '*[!(_id in path("drafts.**")) && _type == "condition"]._id'},
  {query: '*[_id in path("versions.*.*") || _id in path("_.**")]._id'},
  {query: '*[_id in path("*")]._id'},
  {query: '*[references("asthma")]._id'},
  {query: '*[references(["anna", "carl"])]._id'},
  {query: '*[_type == "person"]{name, "in": *[references(^._id)]._id}'},
  {query: '*[_type == "person"]{name, "wrote": *[_type == "condition" && author._ref == ^._id]{title, "by": ^.name}}'},
  {query: '*[_type == "clinic"]{"people": *[_id in ^.staff[].person._ref]{name, "at": ^.name}}'},
  {query: '*[_type == "clinic"][0]{"people": staff[]{role, "name": person->name, person->{age}}}'},
  {query: '*[_type == "clinic"].staff[].person->name'},
  {query: '*[_type == "condition"]{title, author->, related[]->{title}}'},
  {query: '*[_id == "bronchitis"]{"links": related[]->slug.current, "keys": related[]._key}'},
  {
    query:
      '*[_id == "bronchitis"][0].body[]{..., markDefs[]{..., _type == "internalLink" => {"link": reference->{title}}}}',
  },
  {query: '*[_id == "bronchitis"][0]{"text": pt::text(body), "first": pt::text(body[0]), "none": pt::text(title)}'},
  {query: '*[_type == "condition"] | order(severity desc, title asc)._id'},
  {query: '*[_type == "condition"] | order(lower(title)) [0..1]{title}'},
  {query: '* | order(_type, _id desc)[2...5]._id'},
  {query: '*[_type == "condition"][-1]._id'},
  {query: '*[_type == "condition"][0...$n]._id', params: {n: 2}},
  {query: '*[_type == "condition"][$n]._id', params: {n: 1}},
  {query: '*[_id == "anna"][0][$key]', params: {key: 'name'}},
  {query: '*[_type == "clinic"].numbers'},
  {
    query:
      '*[_type == "clinic"][0]{"min": math::min(numbers), "max": math::max(numbers), "sum": math::sum(numbers), "avg": math::avg(numbers)}',
  },
  {
    query:
      '*[_type == "clinic"][0]{"a": matrix[], "b": matrix[0][1], "c": matrix[][0], "d": numbers[1..-1], "e": numbers[-1]}',
  },
  {query: 'count(*[_type == "condition"])'},
  {query: '{"n": count(*), "none": count(null), "empty": count([])}'},
  {
    query:
      '*[_type == "person"]{"n": count(tags), "has": "lung" in tags, "u": array::compact(tags), "j": array::join(["a", 1, true], "-")}',
  },
  {
    query:
      '*[_type == "condition"]{"t": select(severity > 2 => "high", severity > 1 => "mid", "low"), "c": coalesce(severity, reviewed, "?")}',
  },
  {query: '*[_type == "condition"]{_id, severity >= 2 => {"serious": true}, reviewed => {reviewedAt}, ...{"z": 1}}'},
  {
    query:
      '*[_type == "condition"]{"r": severity in 1..2, "x": severity in 1...2, "n": !reviewed, "m": -severity, "p": +severity}',
  },
  {query: '[1 + 2, "a" + "b", [1] + [2], {"a": 1} + {"b": 2}, 1 + "a", 7 % 4, 2 ** 3, 1 / 0, 3 - 1, 6 / 4]'},
  {query: '[null == null, null != 1, "a" < "b", 1 < "a", true > false, [1] == [1], {} == {}]'},
  {query: '[true && null, false && null, true || null, false || null, !null, true && 1]'},
  {
    query:
      '[round(2.5), round(-2.5), round(3.14159, 2), round("x"), round(1, -1), length("a😀b"), length([1]), length(1)]',
  },
  {
    query:
      '[string::split("a,b", ","), string::split("", ","), string::split("a😀", ""), string::startsWith("abc", "ab"), upper("é"), string(1), string(null), string(true)]',
  },
  {query: '[dateTime("2026-01-01T00:00:00Z") + 86400, dateTime("x"), string(dateTime("2026-01-01T00:00:00.25Z"))]'},
  {query: '*[dateTime(reviewedAt) > dateTime("2026-01-01T00:00:00Z")]._id'},
  {query: 'dateTime("2026-01-02T00:00:00Z") - dateTime("2026-01-01T00:00:00Z")'},
  {query: '[...[1, 2], 3, ...null, ..."x"]'},
  {query: '*[title match "asth*"]._id'},
  {query: '*[title match "ASTHMA spring"]._id'},
  {query: '*[[title, name] match ["*linic", "harb*"]]._id'},
  {query: '*[title match "eg"]._id'},
  {query: '*[tags[] match "*ng"]._id'},
  {query: '*[title match null || title match [] || title match ["asthma", null]]._id'},
  {
    query:
      '*[_type == "condition"] | score(title match "asthma", boost(title match "spring", 3)) | order(_score desc){title, _score}',
  },
  {query: '*[_type == "condition"] | score(severity > 1 || title match "fever" && reviewed)[_score > 0]{_id}'},
  {query: '*[sanity::versionOf("asthma")]._id'},
  {query: '*[sanity::partOfRelease("rSpring")]._id'},
  {query: 'releases::all()[]{name}'},
  {query: '*[_type == "clinic"][0].staff[role != "robot"]{role, "who": person->{name, "clinic": ^.^.name}}'},
  {query: '*[_type == "clinic"][0]{"all": staff[].person->{name, "role": ^.role}}'},
  {query: '*[_type == "clinic"][0]{name, "inner": {"up": ^.name, "list": [1, 2]{"x": ^.name}}}'},
  {query: 'array::intersects([1, 2], [2, 3])'},
  {query: 'array::unique([1, 1, "a", "a", true, [1], [1]])'},
  {query: '*[@["name"] == "Carl"]{"n": @.name, "t": @}'},
  {query: '*[_type == "person"].address.city'},
  {query: '*[_type == "person"]{address{city, geo{lat}}}'},
  {query: '*[_type == "person"]{"a": address.geo.lat + 1, "b": (address.geo).lng}'},
  {query: 'fn my::link($x) = $x->{title, slug}; *[_id == "bronchitis"]{"l": related[0]{"to": my::link(@)}}'},
  {query: '*[0]{"a": title, "b": null, "c": true}'},
  {query: 'global::lower("A") + string::upper("b")'},
  {query: '$list[@ > 1]', params: {list: [1, 2, 3]}},
  {query: '*[_type == $type && $min <= severity]._id', params: {type: 'condition', min: 2}},
  {query: 'identity()'},
  {query: 'now() == string(dateTime::now())'},
]
