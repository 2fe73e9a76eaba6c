package id.reviu.reporting.crosstab;

import id.reviu.reporting.access.Basis;
import id.reviu.reporting.access.Reader;
import id.reviu.reporting.campaign.Audience;
import id.reviu.reporting.crosstab.CrossFacts.CrossFact;
import id.reviu.reporting.crosstab.CrossTable.CrossAxis;
import id.reviu.reporting.crosstab.CrossTable.CrossTest;
import id.reviu.reporting.statistics.Disclosure;
import id.reviu.reporting.survey.Frame;
import id.reviu.reporting.survey.Frames;
import id.reviu.reporting.survey.Lineage;
import id.reviu.reporting.survey.Places;
import id.reviu.reporting.survey.Selection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Crosses any two questions of a campaign, or one with the group or the area of those who answered. */
@Service
public class CrossTables {

    private final Frames frames;
    private final Axes axes;
    private final CrossFacts facts;
    private final Places places;

    CrossTables(Frames frames, Axes axes, CrossFacts facts, Places places) {
        this.frames = frames;
        this.axes = axes;
        this.facts = facts;
        this.places = places;
    }

    /** What a table is made of before it is shown. */
    private record Ground(Axis row, Axis column, Selection selection, Protection protection, List<CrossFact> facts) {}

    /**
     * The table of two axes.
     *
     * @param row {@code @group}, {@code @area}, a question's name, or {@code question/row} of a grid
     * @param column the same
     * @throws UnfitPair when they cannot be crossed
     */
    @Transactional(readOnly = true)
    public CrossTable of(UUID campaign, String row, String column, Selection selection, Reader reader) {
        var frame = frames.of(campaign, selection.checkedFor(reader).audience(), reader);
        var first = axes.find(frame, row);
        var second = axes.find(frame, column);
        if (first.code().equals(second.code()) || !sameRepeat(first, second)) {
            throw new UnfitPair(row, column);
        }
        var ground = ground(frame, first, second, selection);
        return ground.protection().hides(selection) ? hidden(frame, ground) : shown(frame, ground);
    }

    private static boolean sameRepeat(Axis first, Axis second) {
        return !(first instanceof Axis.AskedAxis one)
                || !(second instanceof Axis.AskedAxis other)
                || one.repeat() == null
                || other.repeat() == null
                || one.repeat().equals(other.repeat());
    }

    private Ground ground(Frame frame, Axis row, Axis column, Selection selection) {
        var campaign = frame.campaign().id();
        var people = selection.audience() == Audience.STAKEHOLDER
                ? places.of(campaign)
                : Map.<Disclosure.Cell, Disclosure.Heads>of();
        var found = found(campaign, selection.audience(), row, column, people);
        var protection = selection.audience() == Audience.STAKEHOLDER
                ? Protection.of(people, found, frame.campaign().minimumGroupSize())
                : Protection.NONE;
        return new Ground(row, column, selection, protection, found);
    }

    private List<CrossFact> found(
            UUID campaign, Audience audience, Axis row, Axis column, Map<Disclosure.Cell, Disclosure.Heads> people) {
        if (row instanceof Axis.AskedAxis first) {
            return facts.of(campaign, audience, first, column instanceof Axis.AskedAxis second ? second : first);
        }
        return column instanceof Axis.AskedAxis second
                ? facts.of(campaign, audience, second, second)
                : CrossFacts.of(people);
    }

    private static CrossTable shown(Frame frame, Ground ground) {
        var selection = ground.selection();
        var protection = ground.protection();
        Predicate<CrossFact> counted = fact -> (fact.verified() || selection.basis() == Basis.SUBMITTED)
                && selection.includes(fact.place())
                && !protection.leavesOut(selection, fact.place());
        var counts = ground.facts().stream()
                .filter(counted)
                .map(fact -> placed(fact, ground))
                .toList();
        var sheet = new Sheet(ground.row(), ground.column(), counts, hidden(frame, ground, protection));
        var several = ground.row().several() || ground.column().several();
        var test = sheet.test();
        var noTest = sheet.hiddenCells() > 0
                ? "hidden"
                : several ? "several" : test == null ? "one-line" : test.expectedEnough() ? null : "few";
        return table(
                frame,
                ground,
                sheet,
                test == null || noTest != null
                        ? null
                        : new CrossTest(test.statistic(), test.degreesOfFreedom(), test.p(), test.cramersV()),
                noTest,
                counts.stream()
                        .filter(CrossFact::verified)
                        .mapToLong(CrossFact::n)
                        .sum());
    }

    /** Puts the place of the respondent where the axis asks for it. */
    private static CrossFact placed(CrossFact fact, Ground ground) {
        var shown = ground.protection().shownAs(fact.place());
        var profile = new Profile(
                ground.row() instanceof Axis.PlaceAxis place
                        ? bit(place, shown)
                        : fact.profile().rows(),
                ground.column() instanceof Axis.PlaceAxis place
                        ? bit(place, shown)
                        : fact.profile().columns());
        return new CrossFact(fact.place(), fact.verified(), profile, fact.n());
    }

    private static long bit(Axis.PlaceAxis axis, Disclosure.Cell shown) {
        var code = axis.isGroup() ? shown.group() : shown.area();
        var at = axis.headings().stream().map(Axis.AxisHeading::code).toList().indexOf(code);
        return 1L << (at < 0 ? axis.headings().size() - 1 : at);
    }

    /** Single questions by place are shown as in their own figures; only where two answers meet are cells hidden. */
    private static Sheet.Hidden hidden(Frame frame, Ground ground, Protection protection) {
        if (!(ground.row() instanceof Axis.AskedAxis row)
                || !(ground.column() instanceof Axis.AskedAxis column)
                || frame.audience() != Audience.STAKEHOLDER) {
            return (at, of) -> false;
        }
        return protection.mask(row, column, ground.selection());
    }

    private static CrossTable hidden(Frame frame, Ground ground) {
        return table(frame, ground, null, null, "suppressed", 0);
    }

    private static CrossTable table(
            Frame frame,
            Ground ground,
            @Nullable Sheet sheet,
            @Nullable CrossTest test,
            @Nullable String noTest,
            long verified) {
        var row = ground.row();
        var column = ground.column();
        return new CrossTable(
                frame.campaign().id(),
                frame.campaign().title(),
                frame.campaign().simulated(),
                frame.audience(),
                ground.selection().basis(),
                frame.asOf(),
                frame.revision(),
                new CrossAxis(row.code(), row.label()),
                new CrossAxis(column.code(), column.label()),
                repeat(row) == null ? repeat(column) : repeat(row),
                row.several(),
                column.several(),
                sheet == null ? null : sheet.n(),
                sheet == null,
                sheet == null ? List.of() : sheet.columns(),
                sheet == null ? List.of() : sheet.rows(),
                sheet == null ? 0 : sheet.hiddenCells(),
                test,
                noTest,
                sheet == null ? null : new Lineage("share = cell / row or cell / column", sheet.n(), verified));
    }

    private static @Nullable String repeat(Axis axis) {
        return axis instanceof Axis.AskedAxis asked ? asked.repeat() : null;
    }
}
