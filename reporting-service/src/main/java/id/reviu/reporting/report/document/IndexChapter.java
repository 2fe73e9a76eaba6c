package id.reviu.reporting.report.document;

import id.reviu.reporting.city.Evaluation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The city's result in the national evaluation, year by year. */
final class IndexChapter {

    private static final int NAMES = 36;

    private IndexChapter() {}

    static Optional<Chapter> of(List<Evaluation> latestFirst, Backdrop backdrop, Words words) {
        if (latestFirst.isEmpty()) {
            return Optional.empty();
        }
        var years = latestFirst.reversed();
        var chapter = new Chapter.Builder("index", words.say("index.title"));
        chapter.say(words.say("index.intro"));
        if (years.size() > 1) {
            chapter.add(new Block.Chart(chart(years, words), words.say("index.chart")));
        }
        var sums = new LinkedHashMap<String, Map<Integer, BigDecimal>>();
        years.forEach(one -> put(sums, words.say("index.name"), one.year(), one.index()));
        chapter.add(table(words.say("index.table"), years, sums, words));
        var components = new LinkedHashMap<String, Map<Integer, BigDecimal>>();
        years.forEach(one -> one.components()
                .forEach(part -> put(components, words.name("component", part.name()), one.year(), part.value())));
        if (!components.isEmpty()) {
            chapter.add(table(words.say("index.components"), years, components, words));
        }
        var dimensions = new LinkedHashMap<String, Map<Integer, BigDecimal>>();
        years.forEach(one -> one.dimensions()
                .forEach(part ->
                        put(dimensions, backdrop.dimension(part.dimension(), words), one.year(), part.value())));
        if (!dimensions.isEmpty()) {
            chapter.add(table(words.say("index.dimensions"), years, dimensions, words));
        }
        return Optional.of(chapter.chapter());
    }

    private static void put(Map<String, Map<Integer, BigDecimal>> rows, String name, int year, BigDecimal value) {
        rows.computeIfAbsent(name, row -> new LinkedHashMap<>()).put(year, value);
    }

    private static Drawing chart(List<Evaluation> years, Words words) {
        return new LineChart(
                        years.stream().map(one -> String.valueOf(one.year())).toList(), words, 2)
                .draw(
                        words.say("index.chart"),
                        List.of(new LineChart.Line(
                                words.say("index.name"),
                                Palette.MAIN,
                                new ArrayList<>(
                                        years.stream().map(Evaluation::index).toList()))));
    }

    private static Block table(
            String caption, List<Evaluation> years, Map<String, Map<Integer, BigDecimal>> rows, Words words) {
        var table = new Grid.Builder(caption).text(words.say("name"), NAMES);
        years.forEach(one -> table.number(String.valueOf(one.year()), (100 - NAMES) / years.size()));
        rows.forEach((name, values) -> {
            var cells = new ArrayList<Grid.Cell>();
            cells.add(Grid.Cell.of(name));
            years.forEach(one -> cells.add(Grid.Cell.of(words.mean(values.get(one.year())))));
            table.row(cells);
        });
        return table.table();
    }
}
