package id.reviu.local.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random choices that are the same in every run: {@link Random}'s sequence for a seed is fixed by its contract. */
final class Chance {
    private final Random random;

    Chance(String seed) {
        this.random = new Random(seed.hashCode() * 2_654_435_761L);
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    int between(int lowest, int highest) {
        return lowest + random.nextInt(highest - lowest + 1);
    }

    <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** A number around a mean. */
    double around(double mean, double deviation) {
        return mean + deviation * random.nextGaussian();
    }

    /** A point of a scale, around a mean that may lie between points. */
    int point(double mean, double deviation, int lowest, int highest) {
        return Math.clamp(Math.round(around(mean, deviation)), lowest, highest);
    }

    /** One of the keys, each as likely as its weight. */
    String weighted(Map<String, Double> weights) {
        var left = random.nextDouble()
                * weights.values().stream().mapToDouble(Double::doubleValue).sum();
        var last = "";
        for (var entry : weights.entrySet()) {
            last = entry.getKey();
            left -= entry.getValue();
            if (left < 0) {
                break;
            }
        }
        return last;
    }

    /** All keys in an order in which the heavier ones tend to come first. */
    List<String> ranked(Map<String, Double> weights) {
        var left = new LinkedHashMap<>(weights);
        var order = new ArrayList<String>();
        while (!left.isEmpty()) {
            var next = weighted(left);
            order.add(next);
            left.remove(next);
        }
        return order;
    }
}
