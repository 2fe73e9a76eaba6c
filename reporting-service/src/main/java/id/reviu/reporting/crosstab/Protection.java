package id.reviu.reporting.crosstab;

import id.reviu.reporting.access.Basis;
import id.reviu.reporting.crosstab.CrossFacts.CrossFact;
import id.reviu.reporting.statistics.Disclosure;
import id.reviu.reporting.statistics.Disclosure.Cell;
import id.reviu.reporting.statistics.Disclosure.Heads;
import id.reviu.reporting.survey.Selection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keeps those who are in a table from being recognised.
 *
 * @param everybody with which place people are counted in figures at all
 * @param counted with which place those of this table are
 * @param facts those of this table
 * @param minimum fewest people a figure may be about
 */
record Protection(Disclosure everybody, Disclosure counted, List<CrossFact> facts, int minimum) {

    /** Offices answer by duty. */
    static final Protection NONE = of(Map.of(), List.of(), 1);

    static Protection of(Map<Cell, Heads> people, List<CrossFact> facts, int minimum) {
        var everybody = new Disclosure(people, minimum);
        var heads = new HashMap<Cell, Heads>();
        facts.forEach(fact -> heads.merge(
                fact.place(), fact.verified() ? new Heads(0, fact.n()) : new Heads(fact.n(), 0), Heads::plus));
        return new Protection(everybody, everybody.among(heads), facts, minimum);
    }

    boolean hides(Selection selection) {
        var mixed = selection.basis() == Basis.VERIFIED && !counted.tellsStatesApart();
        return mixed
                || everybody.hides(selection.groupOrAll(), selection.areaOrAll())
                || counted.hides(selection.groupOrAll(), selection.areaOrAll());
    }

    boolean leavesOut(Selection selection, Cell place) {
        return counted.leftOut(selection.groupOrAll(), selection.areaOrAll()).contains(place);
    }

    Cell shownAs(Cell place) {
        return counted.shownAs(place);
    }

    /** The mask of two questions; the same whichever of them is asked for first. */
    Sheet.Hidden mask(Axis.AskedAxis row, Axis.AskedAxis column, Selection selection) {
        var turned = row.code().compareTo(column.code()) > 0;
        var first = turned ? column : row;
        var second = turned ? row : column;
        var mask = new Mask(
                new Lattice(strata(turned), counted.tellsStatesApart()),
                first.headings().size(),
                second.headings().size(),
                first.several(),
                second.several(),
                minimum);
        var filter = new Lattice.Filter(
                selection.groupOrAll(),
                selection.areaOrAll(),
                selection.basis() == Basis.VERIFIED ? Lattice.State.VERIFIED : Lattice.State.ALL);
        return (at, of) -> turned ? mask.hides(filter, of, at) : mask.hides(filter, at, of);
    }

    private List<Stratum> strata(boolean turned) {
        record Key(Cell alike, Cell place, boolean verified) {}
        var strata = new LinkedHashMap<Key, Stratum>();
        for (var fact : facts) {
            var alike = everybody.shownAs(fact.place());
            var place = counted.shownAs(fact.place());
            var stratum = strata.computeIfAbsent(
                    new Key(alike, place, fact.verified()),
                    key -> new Stratum(alike, place, fact.verified(), new TreeMap<>(Profile.ORDER)));
            var profile = fact.profile();
            stratum.people()
                    .merge(turned ? new Profile(profile.columns(), profile.rows()) : profile, fact.n(), Long::sum);
        }
        return strata.values().stream().sorted(Stratum.ORDER).toList();
    }
}
