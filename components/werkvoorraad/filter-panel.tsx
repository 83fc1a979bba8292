import { memo, useDeferredValue, useMemo, useState, type Ref } from "react";
import { everything, isFiltering, type DueChoice, type VoteChoice, type WorkFilter, type WorkItem } from "@/rules";
import { Button, TextButton } from "../shared/button";
import { Checkbox, Select, type Option } from "../shared/fields";
import { facetsOf, withChoice, type Facet } from "./facets";
import { dueNames, filterTexts, voteNames } from "./texts";

type FilterPanelProps = {
  readonly items: readonly WorkItem[];
  readonly filter: WorkFilter;
  /** Number of texts searched so far, or null when that is all of them. */
  readonly reading: number | null;
  readonly search: Ref<HTMLInputElement>;
  readonly onFilter: (part: Partial<WorkFilter>) => void;
};

const optionsFrom = <Value extends string>(names: Readonly<Record<Value, string>>): readonly Option<Value>[] =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a record of exactly these values
  (Object.keys(names) as Value[]).map((value) => ({ value, label: names[value] }));

const voteOptions = optionsFrom<VoteChoice>(voteNames);
const dueOptions = optionsFrom<DueChoice>(dueNames);

const nothing: readonly WorkItem[] = [];

/** What narrows the table down; it stays as it is when only the order changes. */
export const FilterPanel = memo(({ items, filter, reading, search, onFilter }: FilterPanelProps) => {
  // The table comes first: counting the choices of ten thousand stukken may wait for the next moment.
  const counted = useDeferredValue(items, nothing);
  const facets = useMemo(() => facetsOf(counted), [counted]);
  return (
    <div className="stapel">
      <SearchField
        ref={search}
        words={filter.words}
        progress={reading === null ? "" : filterTexts.reading(reading, items.length)}
        onChange={(words) => onFilter({ words })}
      />
      <Select
        label={filterTexts.vote}
        value={filter.vote}
        options={voteOptions}
        onChange={(vote) => onFilter({ vote })}
      />
      <Select label={filterTexts.due} value={filter.due} options={dueOptions} onChange={(due) => onFilter({ due })} />
      {facets.map((facet) => (
        <FacetGroup key={facet.name} facet={facet} filter={filter} onFilter={onFilter} />
      ))}
      <Checkbox
        label={filterTexts.candidates}
        checked={filter.candidates}
        onChange={(candidates) => onFilter({ candidates })}
      />
      {isFiltering(filter) ? <Button onClick={() => onFilter(everything)}>{filterTexts.clear}</Button> : null}
    </div>
  );
});

type SearchFieldProps = {
  readonly ref: Ref<HTMLInputElement>;
  readonly words: string;
  /** How far the search is; "" when it is ready. */
  readonly progress: string;
  readonly onChange: (words: string) => void;
};

function SearchField({ ref, words, progress, onChange }: SearchFieldProps) {
  return (
    <div className="veld">
      <label htmlFor="zoek">{filterTexts.search}</label>
      <span className="veld-hulp" id="zoek-hulp">
        {filterTexts.searchHint}
      </span>
      <input
        ref={ref}
        id="zoek"
        className="invoer"
        type="search"
        autoComplete="off"
        aria-describedby="zoek-hulp"
        value={words}
        onChange={({ target }) => onChange(target.value)}
      />
      <output className="zacht">{progress}</output>
    </div>
  );
}

const shownAtFirst = 6;

type FacetGroupProps = {
  readonly facet: Facet;
  readonly filter: WorkFilter;
  readonly onFilter: (part: Partial<WorkFilter>) => void;
};

/** One filter with its choices folded away; open when something in it is chosen. */
function FacetGroup({ facet: { name, title, options }, filter, onFilter }: FacetGroupProps) {
  const [showAll, setShowAll] = useState(false);
  const chosen: readonly string[] = filter[name];
  if (options.length === 0 && chosen.length === 0) return null;
  const isShown = (value: string, at: number) => showAll || at < shownAtFirst || chosen.includes(value);
  return (
    <details className="facet" open={chosen.length > 0}>
      <summary>
        {title}
        {chosen.length === 0 ? "" : ` (${chosen.length})`}
      </summary>
      <fieldset>
        <legend className="alleen-voorlezen">{title}</legend>
        {options
          .filter(({ value }, at) => isShown(value, at))
          .map(({ value, label, amount }) => (
            <Checkbox
              key={value}
              label={
                <>
                  {label} <span className="zacht">{amount}</span>
                </>
              }
              checked={chosen.includes(value)}
              onChange={(checked) => onFilter(withChoice(filter, name, value, checked))}
            />
          ))}
      </fieldset>
      {options.length <= shownAtFirst ? null : (
        <TextButton onClick={() => setShowAll(!showAll)}>
          {showAll ? filterTexts.fewer : filterTexts.all(options.length)}
          <span className="alleen-voorlezen"> {title}</span>
        </TextButton>
      )}
    </details>
  );
}
