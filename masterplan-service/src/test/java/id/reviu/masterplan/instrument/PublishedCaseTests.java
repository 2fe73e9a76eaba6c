package id.reviu.masterplan.instrument;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.masterplan.change.Change;
import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.language.Text;
import id.reviu.platform.identity.Actor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The official methods on their published cases. */
class PublishedCaseTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/instruments/cases.csv", numLinesToSkip = 1)
    void comesToWhatWasPublished(String name, String instrument, String scores, String index, String grade) {
        var shipped = shipped(instrument);
        var outcome = shipped.outcome(scores(shipped, scores), Set.of());
        assertThat(outcome.index()).isEqualTo(new BigDecimal(index));
        assertThat(outcome.grade() == null ? "-" : outcome.grade().code()).isEqualTo(grade);
        assertThat(outcome.missing()).isZero();
    }

    /** 47 levels chosen so that the domains are those published: 3.00, 3.30, 2.18, 3.55. */
    @Test
    void reachesDenpasar2021FromTheLevels() {
        var levels = new ArrayList<Integer>();
        levels.addAll(repeat(3, 10));
        levels.addAll(repeat(3, 7));
        levels.addAll(repeat(4, 3));
        levels.addAll(repeat(2, 9));
        levels.addAll(repeat(3, 2));
        levels.addAll(repeat(4, 8));
        levels.addAll(repeat(3, 2));
        levels.addAll(repeat(3, 5));
        levels.addAll(repeat(4, 1));
        Map<String, BigDecimal> scores = new HashMap<>();
        IntStream.range(0, levels.size())
                .forEach(at -> scores.put("indicator-" + (at + 1), new BigDecimal(levels.get(at))));
        var outcome = shipped("spbe-2").outcome(scores, Set.of());
        var values = outcome.nodes().stream()
                .filter(node -> node.code().startsWith("domain-"))
                .map(node -> String.valueOf(node.value()));
        assertThat(values).containsExactly("3.00", "3.30", "2.18", "3.55");
        assertThat(outcome.index()).isEqualTo("3.19");
        assertThat(outcome.grade()).extracting(Band::code).isEqualTo("baik");
    }

    private static List<Integer> repeat(int level, int times) {
        return IntStream.range(0, times).mapToObj(one -> level).toList();
    }

    @Test
    void takesTheSixDimensionsOfKediri2022AlikeAndExactly() {
        var codes = List.of("governance", "branding", "economy", "society", "living", "environment");
        var facts = own(
                Weighting.EQUAL,
                codes.stream().map(code -> node(code, null, null)).toList());
        var values = List.of("2.75", "2.75", "3.50", "3.33", "3.33", "2.75");
        var scores = IntStream.range(0, 6).boxed().collect(toMap(codes::get, at -> new BigDecimal(values.get(at))));
        assertThat(instrument(facts).outcome(scores, Set.of()).index()).isEqualTo("3.07");
    }

    @Test
    void reckonsAnOlderTreeOfSevenAspectsAndThirtyFiveIndicators() {
        var nodes = new ArrayList<Node>();
        var counts = List.of(7, 10, 2, 2, 3, 7, 4);
        var weights = List.of("7", "10", "8", "8", "12", "35", "20");
        for (var aspect = 0; aspect < 7; aspect++) {
            nodes.add(node("aspect-" + aspect, null, weights.get(aspect)));
            var each = new BigDecimal(weights.get(aspect)).divide(new BigDecimal(counts.get(aspect)));
            for (var i = 0; i < counts.get(aspect); i++) {
                nodes.add(node("a" + aspect + "-" + i, "aspect-" + aspect, each.toPlainString()));
            }
        }
        var facts = own(Weighting.WHOLE, nodes);
        var faults = new Faults();
        facts.check(faults);
        assertThat(faults.found()).isEmpty();
        var instrument = instrument(facts);
        assertThat(instrument.leaves()).hasSize(35);
        var scores = instrument.leaves().stream()
                .collect(toMap(leaf -> leaf, leaf -> new BigDecimal(leaf.startsWith("a5") ? 4 : 2)));
        assertThat(instrument.outcome(scores, Set.of()).index()).isEqualTo("2.70");
    }

    @ParameterizedTest
    @CsvSource({"10 20 30 30 30,120", "10 20 30 20 19.99,99.99"})
    void refusesWeightsThatDoNotAddUp(String weights, String sum) {
        var each = weights.split(" ");
        var nodes = IntStream.range(0, each.length)
                .mapToObj(at -> node("part-" + at, null, each[at]))
                .toList();
        var faults = new Faults();
        own(Weighting.PARENT, nodes).check(faults);
        assertThat(faults.found()).hasSize(1).first().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo("/nodes");
            assertThat(fault.code()).isEqualTo("weights-at-top");
            assertThat(fault.args()[0]).isEqualTo(sum);
        });
    }

    @Test
    void refusesACircle() {
        var faults = new Faults();
        own(Weighting.PARENT, List.of(node("a", "b", "100"), node("b", "a", "100")))
                .check(faults);
        assertThat(faults.found()).extracting(fault -> fault.code()).contains("cycle");
    }

    @Test
    void reckonsOverWhatIsThereAndSaysWhatIsMissing() {
        var outcome = shipped("smart-city-1")
                .outcome(
                        Map.of("baseline", new BigDecimal("3.60"), "outcome", new BigDecimal("3.20")),
                        Set.of("impact"));
        assertThat(outcome.index()).isEqualTo("3.300");
        assertThat(outcome.missing()).isEqualTo(2);
        assertThat(outcome.provisional()).isTrue();
    }

    @Test
    void tellsWhichLeafLiftsTheIndexMost() {
        var sakip = shipped("sakip-1");
        var scores = scores(sakip, "planning=95 measurement=60 reporting=60 internal-evaluation=60");
        var lifts = sakip.lifts(scores, Set.of());
        assertThat(lifts.stream().map(Lift::leaf))
                .containsExactly("measurement", "internal-evaluation", "planning", "reporting");
        assertThat(lifts.getFirst().gain()).isEqualByComparingTo("3");
        assertThat(lifts.get(2).raised()).isEqualByComparingTo("100");
    }

    private static Map<String, BigDecimal> scores(Instrument instrument, String text) {
        if (text.startsWith("*=")) {
            var all = new BigDecimal(text.substring(2));
            return instrument.leaves().stream().collect(toMap(leaf -> leaf, leaf -> all));
        }
        return Stream.of(text.split(" "))
                .map(one -> one.split("="))
                .collect(toMap(one -> one[0], one -> new BigDecimal(one[1])));
    }

    private static Instrument shipped(String file) {
        try (var stream = PublishedCaseTests.class.getResourceAsStream("/instruments/" + file + ".json")) {
            var shipped = JSON.readValue(stream, ShippedInstruments.Shipped.class);
            shipped.check();
            return instrument(shipped.facts());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Instrument instrument(InstrumentFacts facts) {
        var change = new Change(1, "drafted", Actor.SYSTEM, Instant.EPOCH);
        return Instrument.draft(new InstrumentId(new UUID(0, 1)), 1, facts, change);
    }

    private static InstrumentFacts own(Weighting weighting, List<Node> nodes) {
        var scale = new Scale(BigDecimal.ZERO, new BigDecimal("5"), new BigDecimal("0.01"), BigDecimal.ONE, List.of());
        return new InstrumentFacts(
                "own",
                new Text("Sendiri", null),
                "test",
                2018,
                null,
                weighting,
                RollUp.MEAN,
                new Rounding(2, Rounding.Mode.NEAREST, false),
                Edge.LOWER,
                scale,
                List.of(),
                nodes);
    }

    private static Node node(String code, @Nullable String parent, @Nullable String weight) {
        return new Node(code, parent, new Text(code, null), weight == null ? null : new BigDecimal(weight), null);
    }
}
