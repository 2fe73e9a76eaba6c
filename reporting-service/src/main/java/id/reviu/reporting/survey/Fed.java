package id.reviu.reporting.survey;

import id.reviu.reporting.access.Basis;
import id.reviu.reporting.reference.Question.Scale;
import id.reviu.reporting.reference.Text;
import id.reviu.reporting.statistics.Moments;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something that ratings feed, with all ratings that feed it taken together: each rating counts the same.
 *
 * @param feeders in the order they are asked; the first one's scale is the one shown
 */
record Fed(String code, List<Feeder> feeders) {

    /** The things of one sort, in the order they are asked. */
    static List<Fed> of(String sort, List<Feeder> feeders) {
        return group(
                feeders.stream().filter(feeder -> feeder.sort().equals(sort)).toList(), Feeder::code);
    }

    /** Feeders taken together by a code of theirs. */
    static List<Fed> group(List<Feeder> feeders, Function<Feeder, String> code) {
        return feeders.stream()
                .collect(Collectors.groupingBy(code, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map((Map.Entry<String, List<Feeder>> one) -> new Fed(one.getKey(), one.getValue()))
                .toList();
    }

    Text label() {
        return feeders.getFirst().label();
    }

    Scale scale() {
        return feeders.getFirst().scale();
    }

    Moments rating(Counts counts, Basis basis) {
        return pooled(counts, basis, Feeder::rating);
    }

    Moments importance(Counts counts, Basis basis) {
        return pooled(counts, basis, Feeder::importance);
    }

    private Moments pooled(Counts counts, Basis basis, Function<Feeder, @Nullable Series> part) {
        var pooled = Moments.NONE;
        for (var feeder : feeders) {
            var series = part.apply(feeder);
            if (series != null) {
                pooled = pooled.plus(feeder.onto(scale(), counts.answered(series, basis)));
            }
        }
        return pooled;
    }
}
