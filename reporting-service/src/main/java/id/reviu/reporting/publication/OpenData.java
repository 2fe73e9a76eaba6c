package id.reviu.reporting.publication;

import id.reviu.reporting.publication.PublicPage.PublicCampaign;
import id.reviu.reporting.publication.PublicPage.PublicGroup;
import id.reviu.reporting.publication.PublicPage.PublicStakeholders;
import id.reviu.reporting.reference.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The public page as flat tables, by the columns of the data dictionary. */
final class OpenData {

    /** A line of a table: values by column, in the order of the columns. */
    record Row(Map<String, @Nullable Object> values) {

        static Row of(@Nullable Object... namesAndValues) {
            var values = new LinkedHashMap<String, @Nullable Object>();
            for (int place = 0; place < namesAndValues.length; place += 2) {
                values.put(String.valueOf(namesAndValues[place]), namesAndValues[place + 1]);
            }
            return new Row(values);
        }
    }

    private final Map<String, List<Row>> tables = new LinkedHashMap<>();

    private OpenData() {}

    /** The tables whose parts of the page are switched on, by name. */
    static Map<String, List<Row>> of(PublicPage page) {
        var data = new OpenData();
        data.dimensions(page);
        data.indicators(page);
        if (!page.campaigns().isEmpty()) {
            data.tables.put(
                    "participation",
                    page.campaigns().stream()
                            .flatMap(campaign -> participation(campaign).stream())
                            .toList());
        }
        data.followUp(page);
        return data.tables;
    }

    private void dimensions(PublicPage page) {
        var years = page.dimensions();
        if (years == null) {
            return;
        }
        var rows = new ArrayList<Row>();
        for (var year : years) {
            var sums = new ArrayList<>(year.dimensions());
            sums.add(year.overall());
            sums.forEach(sum -> rows.add(Row.of(
                    "year", year.year(),
                    "dimension", sum.code(),
                    "dimension_name_id", sum.name().id(),
                    "dimension_name_en", sum.name().en(),
                    "achievement", sum.achievement(),
                    "grade", sum.grade(),
                    "assessed", sum.assessed(),
                    "not_assessed", sum.notAssessed())));
        }
        tables.put("dimensions", rows);
    }

    private void indicators(PublicPage page) {
        var indicators = page.indicators();
        if (indicators == null) {
            return;
        }
        var rows = new ArrayList<Row>();
        for (var indicator : indicators) {
            indicator
                    .years()
                    .forEach(year -> rows.add(Row.of(
                            "indicator", indicator.code(),
                            "indicator_name", indicator.name(),
                            "unit", indicator.unit(),
                            "direction", indicator.direction(),
                            "dimension", indicator.dimension(),
                            "opd", indicator.opd(),
                            "opd_name", indicator.opdName(),
                            "year", year.year(),
                            "target", year.target(),
                            "lower", year.lower(),
                            "upper", year.upper(),
                            "realisation", year.realisation(),
                            "achievement", year.achievement(),
                            "grade", year.grade())));
        }
        tables.put("indicators", rows);
    }

    private static List<Row> participation(PublicCampaign campaign) {
        var rows = new ArrayList<Row>();
        var offices = campaign.opd();
        if (offices != null) {
            rows.add(counted(campaign, "opd-asked", offices.asked()));
            rows.add(counted(campaign, "opd-handed-in", offices.handedIn()));
            rows.add(counted(campaign, "opd-verified", offices.verified()));
        }
        var people = campaign.stakeholders();
        if (people != null) {
            stakeholders(campaign, people, rows);
        }
        return rows;
    }

    private static void stakeholders(PublicCampaign campaign, PublicStakeholders people, List<Row> rows) {
        rows.add(row(campaign, "stakeholders", "", new Text("", null), people.n(), people.suppressed()));
        people.byGroup().forEach(group -> rows.add(part(campaign, "group", group)));
        people.byArea().forEach(area -> rows.add(part(campaign, "area", area)));
    }

    private static Row counted(PublicCampaign campaign, String kind, long n) {
        return row(campaign, kind, "", new Text("", null), n, false);
    }

    private static Row part(PublicCampaign campaign, String kind, PublicGroup group) {
        return row(campaign, kind, group.code(), group.label(), group.n(), group.suppressed());
    }

    private static Row row(
            PublicCampaign campaign, String kind, String code, Text label, @Nullable Long n, boolean suppressed) {
        return Row.of(
                "campaign", campaign.id(),
                "title_id", campaign.title().id(),
                "title_en", campaign.title().en(),
                "state", campaign.state(),
                "simulated", campaign.simulated(),
                "kind", kind,
                "code", code,
                "label_id", label.id(),
                "label_en", label.en(),
                "n", n,
                "suppressed", suppressed);
    }

    private void followUp(PublicPage page) {
        var advised = page.followUp();
        if (advised == null) {
            return;
        }
        var rows = new ArrayList<Row>();
        rows.add(Row.of("kind", "finding", "state", "final", "n", advised.findings()));
        rows.add(Row.of("kind", "finding", "state", "evidenced", "n", advised.evidenced()));
        advised.byState()
                .forEach(state -> rows.add(Row.of("kind", "recommendation", "state", state.state(), "n", state.n())));
        tables.put("recommendations", rows);
    }
}
